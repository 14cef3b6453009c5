/**
 * What is known in figures of how people live and fare (elinolot, hyvinvointi, terveys ja
 * niihin vaikuttavat tekijät; 612/2021 6 § 3 mom., 7 § 3 mom.): indicators of open
 * sources, their values by area, year and sex, and the municipality card (kuntakortti)
 * from which a negotiation starts. Figures are public and the same for all counties.
 */
@ApplicationModule(allowedDependencies = { "identity", "organisation" })
@NullMarked
package fi.yhdyspinta.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
