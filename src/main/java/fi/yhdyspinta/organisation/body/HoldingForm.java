package fi.yhdyspinta.organisation.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/**
 * Somebody for a seat as typed.
 *
 * @param state APPOINTED or NOMINATED
 */
public record HoldingForm(String holder, String represents, String sector, String state, String from,
        String namePublic) implements EditForm {

    private static final int LONGEST = 300;

    public HoldingForm {
        holder = Objects.toString(holder, "");
        represents = Objects.toString(represents, "");
        sector = Objects.toString(sector, "");
        state = Objects.toString(state, "");
        from = Objects.toString(from, "");
        namePublic = Objects.toString(namePublic, "");
    }

    static HoldingForm empty(String represents) {
        return new HoldingForm("", represents, "", "", "", "");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        Fields.tooLong(problems, "holder", this.holder, LONGEST);
        Fields.tooLong(problems, "represents", this.represents, LONGEST);
        Fields.tooLong(problems, "sector", this.sector, LONGEST);
        if (isAppointed()) {
            Fields.neededDay(problems, "from", this.from);
        }
        else {
            Fields.day(problems, "from", this.from);
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of();
    }

    HoldingDraft toDraft(SeatId seat) {
        return new HoldingDraft(seat, this.holder, this.represents, Typed.orNull(this.sector), isAppointed(),
                Fields.dayOrNull(this.from), "true".equals(this.namePublic));
    }

    public boolean isAppointed() {
        return this.state.equals(Holding.State.APPOINTED.name());
    }

}
