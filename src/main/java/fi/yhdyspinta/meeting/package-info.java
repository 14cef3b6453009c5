/**
 * Meetings of every kind (tilaisuudet): forums, group negotiations, council meetings, at
 * one place or several at once.
 */
@ApplicationModule(allowedDependencies = { "identity", "organisation" })
@NullMarked
package fi.yhdyspinta.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
