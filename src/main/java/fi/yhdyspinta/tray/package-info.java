/**
 * What there is to offer (palvelutarjotin): services that serve the goals of the plan, as
 * the national service catalogue tells them, and where there are none; good practices and
 * offers of support. Links to the sources and rivals none of them.
 */
@ApplicationModule(allowedDependencies = { "identity", "notification", "organisation", "plan" })
@NullMarked
package fi.yhdyspinta.tray;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
