/**
 * How far a round reaches (kattavuus): who is invited, takes part and has answered in
 * each municipality, and where nobody is.
 */
@NullMarked
package fi.yhdyspinta.round.coverage;

import org.jspecify.annotations.NullMarked;
