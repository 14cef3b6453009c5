/**
 * Statistics Finland (Tilastokeskus) and its tables of StatFin, asked through PxWeb and
 * read as JSON-stat 2. The codes of variables change from year to year, so that what a
 * dimension is follows from its role. Data CC BY 4.0.
 */
@NullMarked
package fi.yhdyspinta.indicator.statfin;

import org.jspecify.annotations.NullMarked;
