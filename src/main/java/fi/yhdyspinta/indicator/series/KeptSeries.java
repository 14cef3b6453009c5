package fi.yhdyspinta.indicator.series;

import fi.yhdyspinta.indicator.Series;

/** The values of one indicator in one area, by the numbers of both. */
public record KeptSeries(int indicator, int region, Series series) {

}
