package fi.yhdyspinta.representation.showing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.representation.selection.EarlierTerm;
import fi.yhdyspinta.representation.selection.EarlierTermId;

/** An earlier term as typed from paper. */
public record EarlierTermForm(String organisation, String body, String fromYear, String untilYear,
        String source) implements EditForm {

    private static final int LONGEST_BODY = 200;

    private static final int LONGEST_SOURCE = 400;

    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2100;

    public EarlierTermForm {
        organisation = Objects.requireNonNullElse(organisation, "");
        body = Objects.requireNonNullElse(body, "");
        fromYear = Objects.requireNonNullElse(fromYear, "");
        untilYear = Objects.requireNonNullElse(untilYear, "");
        source = Objects.requireNonNullElse(source, "");
    }

    static EarlierTermForm empty() {
        return new EarlierTermForm("", "", "", "", "");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.organisation.isBlank()) {
            problems.put("organisation", "representation.missing");
        }
        check(problems, "body", this.body, LONGEST_BODY);
        if (year(this.fromYear) == 0) {
            problems.put("fromYear", "representation.turns.year.wrong");
        }
        if (year(this.untilYear) == 0) {
            problems.put("untilYear", "representation.turns.year.wrong");
        }
        else if (year(this.untilYear) < year(this.fromYear)) {
            problems.put("untilYear", "representation.turns.untilYear.early");
        }
        check(problems, "source", this.source, LONGEST_SOURCE);
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("representation.turns.body", this.body, "representation.turns.source", this.source);
    }

    EarlierTerm toTerm(OrganisationId held) {
        return new EarlierTerm(EarlierTermId.next(), held, this.body.strip(), year(this.fromYear), year(this.untilYear),
                this.source.strip());
    }

    private static void check(Map<String, String> problems, String field, String typed, int most) {
        if (typed.isBlank()) {
            problems.put(field, "representation.missing");
        }
        else if (typed.length() > most) {
            problems.put(field, "representation.tooLong");
        }
    }

    /** The year, or 0 when it is none that a term can have. */
    private static int year(String typed) {
        if (!typed.strip().matches("[0-9]{4}")) {
            return 0;
        }
        var year = Integer.parseInt(typed.strip());
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

}
