package fi.yhdyspinta.outcome.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.outcome.Ruling;
import fi.yhdyspinta.platform.web.Typed;

/** A decision as the minutes say, as typed. */
public record RulingForm(String on, String section, String text, String link) {

    public RulingForm {
        on = Objects.requireNonNullElse(on, "");
        section = Objects.requireNonNullElse(section, "");
        text = Objects.requireNonNullElse(text, "");
        link = Objects.requireNonNullElse(link, "");
    }

    static RulingForm empty() {
        return new RulingForm("", "", "", "");
    }

    public boolean isEmpty() {
        return equals(empty());
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.date(this.on).isEmpty()) {
            problems.put("on", "outcome.decision.on.missing");
        }
        if (Typed.orNull(this.section) == null) {
            problems.put("section", "outcome.decision.section.missing");
        }
        if (Typed.orNull(this.text) == null) {
            problems.put("text", "outcome.decision.text.missing");
        }
        if (!this.link.isBlank() && !Typed.isLink(this.link)) {
            problems.put("link", "outcome.decision.link.wrong");
        }
        return problems;
    }

    Ruling toRuling() {
        return new Ruling(Typed.date(this.on).orElseThrow(), this.section, this.text,
                this.link.isBlank() ? null : this.link.strip());
    }

}
