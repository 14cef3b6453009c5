/**
 * What the hyte coefficient is made of, and where the municipalities stand
 * (hyte-kerroin).
 */
@NullMarked
package fi.yhdyspinta.indicator.coefficient;

import org.jspecify.annotations.NullMarked;
