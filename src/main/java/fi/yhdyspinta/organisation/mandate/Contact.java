package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to in an organisation (yhteyshenkilö).
 *
 * @param name null when the reader may not see it
 */
public record Contact(Organisation organisation, Role role, @Nullable String name) {
}
