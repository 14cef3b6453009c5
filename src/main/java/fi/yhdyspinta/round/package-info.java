/**
 * The yearly negotiation round (neuvottelukierros, hyte-neuvottelut; järjestämislaki
 * 612/2021 6–7 §): its steps, materials and invitations, the tools it opens, and the file
 * in which a round travels. Stands above the tools.
 */
@ApplicationModule(
        allowedDependencies = { "identity", "organisation", "plan", "meeting", "survey", "workshop", "outcome" })
@NullMarked
package fi.yhdyspinta.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
