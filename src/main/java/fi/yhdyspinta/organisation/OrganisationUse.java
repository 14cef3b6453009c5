package fi.yhdyspinta.organisation;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something in which an organisation still has a part today or will have one (toimijan
 * käyttö).
 *
 * @param what the round, the body, the theme, the practice, the idea or the person
 * @param more which part of it: a group of seats, or the message key of a role; empty for
 * nothing
 * @param path where something can be done about it, within the county
 * @param movable whether it can safely become the successor's
 */
public record OrganisationUse(Kind kind, @Nullable LocalText what, String more, String path, boolean movable) {

    /** What kind of part it is. */
    public enum Kind {

        INVITATION, SEAT, RESPONSIBILITY, CONTACT, MEMBERSHIP, ROLE_INVITATION, PRACTICE, IDEA;

        public String key() {
            return "organisation.succession.kind." + name();
        }

        /** Whether more is the message key of a role. */
        public boolean isRole() {
            return this == MEMBERSHIP || this == ROLE_INVITATION;
        }

    }

}
