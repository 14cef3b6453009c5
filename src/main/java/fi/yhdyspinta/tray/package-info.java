/**
 * What there is to offer (palvelutarjotin): services that serve the goals of the plan, as
 * the national service catalogue tells them, and where there are none; good practices
 * with their evidence (hyvät käytännöt, käytäntöpankki), and ideas of projects and theses
 * (hankeideat, opinnäytetöiden aiheet). Reads the open answers of surveys; serves no
 * process, links to the sources and rivals none of them.
 */
@ApplicationModule(allowedDependencies = { "identity", "notification", "organisation", "plan", "survey", "indicator" })
@NullMarked
package fi.yhdyspinta.tray;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
