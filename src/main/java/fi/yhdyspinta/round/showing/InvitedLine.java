package fi.yhdyspinta.round.showing;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Standing;
import fi.yhdyspinta.round.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the county and its invitation to a round.
 *
 * @param invitation null while it has not been invited
 * @param silent why it may be in vain to invite it, null while nothing speaks against it
 */
public record InvitedLine(Organisation organisation, @Nullable Invitation invitation, @Nullable Standing silent) {
}
