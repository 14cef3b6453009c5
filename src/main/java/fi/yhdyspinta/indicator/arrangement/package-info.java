/**
 * Arranging which indicators are looked at together: on the cards of a county, and in the
 * hyte coefficient and other sets of all counties.
 */
@NullMarked
package fi.yhdyspinta.indicator.arrangement;

import org.jspecify.annotations.NullMarked;
