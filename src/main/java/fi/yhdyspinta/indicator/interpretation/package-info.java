/**
 * What those at the table conclude from the figures together (yhteinen tulkinta), and how
 * far they agree.
 */
@NullMarked
package fi.yhdyspinta.indicator.interpretation;

import org.jspecify.annotations.NullMarked;
