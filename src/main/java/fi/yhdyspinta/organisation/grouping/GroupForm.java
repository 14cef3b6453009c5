package fi.yhdyspinta.organisation.grouping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import org.jspecify.annotations.Nullable;

/** A group of municipalities as typed and ticked. */
public record GroupForm(String nameFi, String nameSv, String nameEn, List<String> codes) implements EditForm {

    static final int LONGEST = 300;

    private static final int FEWEST = 2;

    public GroupForm(@Nullable String nameFi, @Nullable String nameSv, @Nullable String nameEn,
            @Nullable List<String> codes) {
        this.nameFi = Objects.requireNonNullElse(nameFi, "");
        this.nameSv = Objects.requireNonNullElse(nameSv, "");
        this.nameEn = Objects.requireNonNullElse(nameEn, "");
        this.codes = codes == null ? List.of() : List.copyOf(codes);
    }

    static GroupForm empty() {
        return new GroupForm("", "", "", List.of());
    }

    static GroupForm of(MunicipalityGroup group) {
        return new GroupForm(group.name().fi(), group.name().sv(), group.name().en(), group.codes());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.nameFi.isBlank() && this.nameSv.isBlank() && this.nameEn.isBlank()) {
            problems.put("nameFi", "organisation.grouping.name.missing");
        }
        texts("name", "Fi", "Sv", "En").forEach((field, text) -> {
            if (text.length() > LONGEST) {
                problems.put(field, "organisation.body.tooLong");
            }
        });
        if (this.codes.size() < FEWEST) {
            problems.put("codes", "organisation.grouping.codes.few");
        }
        return problems;
    }

    /** What the page has not offered is left out. */
    MunicipalityGroup toGroup(MunicipalityGroupId id, List<Municipality> offered) {
        return new MunicipalityGroup(id, new LocalText(this.nameFi.strip(), this.nameSv.strip(), this.nameEn.strip()),
                offered.stream().map(Municipality::code).filter(this.codes::contains).toList());
    }

    @Override
    public Map<String, String> texts() {
        var texts = texts("organisation.grouping.name", ".fi", ".sv", ".en");
        texts.put("organisation.grouping.codes", String.join(", ", this.codes));
        return texts;
    }

    private Map<String, String> texts(String base, String fi, String sv, String en) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(base + fi, this.nameFi);
        texts.put(base + sv, this.nameSv);
        texts.put(base + en, this.nameEn);
        return texts;
    }

}
