package fi.yhdyspinta.tray.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.web.Typed;

/** What has been found of a practice, as typed. */
public record ResultForm(String found, String foundOn, String reached, String source) {

    public ResultForm {
        found = Objects.requireNonNullElse(found, "");
        foundOn = Objects.requireNonNullElse(foundOn, "");
        reached = Objects.requireNonNullElse(reached, "");
        source = Objects.requireNonNullElse(source, "");
    }

    static ResultForm empty() {
        return new ResultForm("", "", "", "");
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        need(problems, "found", this.found, PracticeResult.LONGEST);
        if (Typed.date(this.foundOn).isEmpty()) {
            problems.put("foundOn", "tray.practice.foundOn.missing");
        }
        if (!this.reached.isBlank() && !this.reached.strip().matches("\\d{1,9}")) {
            problems.put("reached", "tray.practice.reached.wrong");
        }
        need(problems, "source", this.source, PracticeResult.LONGEST_SOURCE);
        return problems;
    }

    /** Only when there are no problems. */
    PracticeResult toResult(OrganisationId toldFor) {
        return new PracticeResult(Ids.next(), this.found, Typed.date(this.foundOn).orElseThrow(),
                this.reached.isBlank() ? null : Integer.valueOf(this.reached.strip()), this.source, toldFor);
    }

    private static void need(Map<String, String> problems, String field, String text, int most) {
        if (text.isBlank()) {
            problems.put(field, "tray.practice." + field + ".missing");
        }
        else if (text.length() > most) {
            problems.put(field, "tray.practice.long");
        }
    }

}
