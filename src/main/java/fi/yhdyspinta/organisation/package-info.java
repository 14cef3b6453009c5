/**
 * Counties (the tenants), municipalities, the organisations that take part, bodies and
 * their seats, and who acts for whom. The organisation, not the person, is the actor of a
 * negotiation.
 */
@ApplicationModule(allowedDependencies = { "identity", "notification" })
@NullMarked
package fi.yhdyspinta.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
