package fi.yhdyspinta.home.demo;

import fi.yhdyspinta.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * One invented person and a role; null for the system administrator, who has none within
 * a county.
 */
record Member(String email, String name, @Nullable Role role) {
}
