package fi.yhdyspinta.workshop.joining;

import fi.yhdyspinta.organisation.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a wall: somebody signed in or not, perhaps with the cookie of a guest.
 */
public record Visitor(Actor actor, @Nullable String guestToken) {
}
