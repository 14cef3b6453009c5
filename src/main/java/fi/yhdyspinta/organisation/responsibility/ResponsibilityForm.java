package fi.yhdyspinta.organisation.responsibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.body.Fields;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/** Who answers, as typed. */
public record ResponsibilityForm(String body, String post, String decidedOn, String section, String link,
        String from) implements EditForm {

    private static final int LONGEST = 300;

    public ResponsibilityForm {
        body = Objects.toString(body, "");
        post = Objects.toString(post, "");
        decidedOn = Objects.toString(decidedOn, "");
        section = Objects.toString(section, "");
        link = Objects.toString(link, "");
        from = Objects.toString(from, "");
    }

    static ResponsibilityForm from(LocalDate today) {
        return new ResponsibilityForm("", "", "", "", "", today.toString());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!this.body.matches("[0-9a-f-]{36}") && this.post.isBlank()) {
            problems.put("post", "organisation.responsibility.nobody");
        }
        Fields.tooLong(problems, "post", this.post, LONGEST);
        Fields.day(problems, "decidedOn", this.decidedOn);
        Fields.tooLong(problems, "section", this.section, LONGEST);
        if (!this.link.isBlank() && !Typed.isLink(this.link)) {
            problems.put("link", "organisation.body.link.wrong");
        }
        Fields.neededDay(problems, "from", this.from);
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of();
    }

    Responsibility toResponsibility(OrganisationId organisation) {
        return new Responsibility(ResponsibilityId.next(), organisation,
                this.body.matches("[0-9a-f-]{36}") ? BodyId.of(this.body) : null, Typed.orNull(this.post),
                Fields.dayOrNull(this.decidedOn), Typed.orNull(this.section),
                this.link.isBlank() ? null : this.link.strip(), Objects.requireNonNull(Fields.dayOrNull(this.from)),
                null);
    }

}
