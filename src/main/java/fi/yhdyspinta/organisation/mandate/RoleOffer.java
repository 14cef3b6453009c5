package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to take (kutsun sisältö).
 *
 * @param email in small letters
 * @param language of the mail, and of the person when nobody has the address yet
 * @param last the last day, null while no end is known
 */
public record RoleOffer(String name, String email, Language language, OrganisationId organisation, Role role,
        LocalDate first, @Nullable LocalDate last) {

    public RoleOffer {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** The term when it is accepted at that moment. */
    Term term(Instant now) {
        return Term.of(this.first, this.last, now);
    }

}
