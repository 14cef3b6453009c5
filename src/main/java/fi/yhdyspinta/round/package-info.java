/**
 * The yearly negotiation round (neuvottelukierros, hyte-neuvottelut; järjestämislaki
 * 612/2021 6–7 §): its steps, groups and templates, and the file in which a round
 * travels.
 */
@ApplicationModule
@NullMarked
package fi.yhdyspinta.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
