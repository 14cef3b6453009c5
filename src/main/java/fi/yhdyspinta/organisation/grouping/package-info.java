/** Keeping the groups of municipalities of a county (kuntaryhmät). */
@NullMarked
package fi.yhdyspinta.organisation.grouping;

import org.jspecify.annotations.NullMarked;
