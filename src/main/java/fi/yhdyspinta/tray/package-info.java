/**
 * What helps in the work itself: good practices with their evidence (hyvät käytännöt,
 * käytäntöpankki), and ideas of projects and theses (hankeideat, opinnäytetöiden aiheet).
 * Reads the open answers of surveys; serves no process.
 */
@ApplicationModule(
        allowedDependencies = { "identity", "notification", "organisation", "plan", "survey", "indicator" })
@NullMarked
package fi.yhdyspinta.tray;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
