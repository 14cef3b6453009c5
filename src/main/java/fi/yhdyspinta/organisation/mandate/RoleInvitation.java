package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a role (kutsu rooliin). Until it is accepted nobody learns whether the
 * address is known.
 *
 * @param answer how it ended, null while it waits
 */
public record RoleInvitation(RoleInvitationId id, RoleOffer offer, PersonId invitedBy, Instant invitedAt,
        Instant expiresAt, @Nullable Answer answer) {

    /** How it ended. */
    public enum Answer {

        ACCEPTED, DECLINED, WITHDRAWN

    }

    public boolean isOpen() {
        return this.answer == null;
    }

    /** Whether the link of the mail still works. */
    public boolean isValidAt(Instant now) {
        return isOpen() && this.expiresAt.isAfter(now);
    }

    /** The message key of how it stands. */
    public String stateKey(Instant now) {
        return "organisation.invitation.state."
                + (this.answer != null ? this.answer.name() : isValidAt(now) ? "WAITING" : "EXPIRED");
    }

}
