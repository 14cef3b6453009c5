/**
 * How values are kept: packed by year in one row for each indicator, area and sex, with
 * what they were before the source changed them.
 */
@NullMarked
package fi.yhdyspinta.indicator.series;

import org.jspecify.annotations.NullMarked;
