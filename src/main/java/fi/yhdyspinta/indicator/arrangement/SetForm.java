package fi.yhdyspinta.indicator.arrangement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is said of a set, as typed. */
public record SetForm(String purpose, String nameFi, String nameSv, String nameEn, String madeOf,
        String basis) implements EditForm {

    static final int LONGEST_NAME = 120;

    static final int LONGEST_BASIS = 500;

    public SetForm(@Nullable String purpose, @Nullable String nameFi, @Nullable String nameSv, @Nullable String nameEn,
            @Nullable String madeOf, @Nullable String basis) {
        this.purpose = Typed.clean(purpose);
        this.nameFi = Typed.clean(nameFi);
        this.nameSv = Typed.clean(nameSv);
        this.nameEn = Typed.clean(nameEn);
        this.madeOf = Typed.clean(madeOf);
        this.basis = Typed.clean(basis);
    }

    static SetForm empty(IndicatorSet.Purpose purpose) {
        return new SetForm(purpose.name(), "", "", "", "", "");
    }

    static SetForm of(IndicatorSet set) {
        var name = set.name();
        return new SetForm(set.purpose().name(), name.fi(), name.sv(), name.en(), Objects.toString(set.madeOf(), ""),
                set.basis() == null ? "" : set.basis().source());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.nameFi.isBlank() && this.nameSv.isBlank() && this.nameEn.isBlank()) {
            problems.put("nameFi", "indicator.arranged.name.missing");
        }
        Map.of("nameFi", this.nameFi, "nameSv", this.nameSv, "nameEn", this.nameEn).forEach((field, name) -> {
            if (name.length() > LONGEST_NAME) {
                problems.put(field, "indicator.described.long");
            }
        });
        if (!this.madeOf.strip().matches("[0-9]{0,2}")) {
            problems.put("madeOf", "indicator.arranged.madeOf.wrong");
        }
        if (this.basis.length() > LONGEST_BASIS) {
            problems.put("basis", "indicator.described.long");
        }
        return problems;
    }

    SetText toText() {
        return new SetText(new LocalText(this.nameFi.strip(), this.nameSv.strip(), this.nameEn.strip()),
                this.madeOf.isBlank() ? null : Integer.valueOf(this.madeOf.strip()),
                this.basis.isBlank() ? null : this.basis.strip());
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("indicator.arranged.name.fi", this.nameFi);
        texts.put("indicator.arranged.name.sv", this.nameSv);
        texts.put("indicator.arranged.name.en", this.nameEn);
        texts.put("indicator.arranged.madeOf", this.madeOf);
        texts.put("indicator.arranged.basis", this.basis);
        return texts;
    }

}
