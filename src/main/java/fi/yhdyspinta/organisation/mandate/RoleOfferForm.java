package fi.yhdyspinta.organisation.mandate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** An invitation to a role as typed. */
public record RoleOfferForm(String name, String email, String language, String organisation, String role, String first,
        String last) implements EditForm {

    private static final int LONGEST_NAME = 200;

    public RoleOfferForm {
        name = text(name);
        email = text(email);
        language = text(language);
        organisation = text(organisation);
        role = text(role);
        first = text(first);
        last = text(last);
    }

    static RoleOfferForm empty(@Nullable String organisation, LocalDate today) {
        return new RoleOfferForm("", "", "FI", text(organisation), "", today.toString(), "");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.name.isBlank()) {
            problems.put("name", "organisation.invitation.name.missing");
        }
        else if (this.name.strip().length() > LONGEST_NAME) {
            problems.put("name", "organisation.register.tooLong");
        }
        if (!this.email.strip().matches("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,120}\\.[^\\s@\\p{Cntrl}]{1,64}")) {
            problems.put("email", "organisation.invitation.email.wrong");
        }
        if (!isOrganisation()) {
            problems.put("organisation", "organisation.invitation.organisation.missing");
        }
        if (Typed.choice(Role.class, this.role).isEmpty()) {
            problems.put("role", "organisation.invitation.role.missing");
        }
        TermForm.check(problems, "first", this.first, "last", this.last);
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("organisation.invitation.name", this.name, "organisation.invitation.email", this.email);
    }

    /** Of a form without problems. */
    RoleOffer toOffer() {
        return new RoleOffer(this.name, this.email, Typed.choice(Language.class, this.language).orElse(Language.FI),
                OrganisationId.of(this.organisation), Typed.choice(Role.class, this.role).orElseThrow(),
                Typed.date(this.first).orElseThrow(), Typed.date(this.last).orElse(null));
    }

    private boolean isOrganisation() {
        try {
            return UUID.fromString(this.organisation) != null;
        }
        catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

}
