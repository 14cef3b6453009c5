package fi.yhdyspinta.indicator;

import java.util.Optional;

/**
 * What an indicator tells of one area (luku).
 *
 * @param series by year
 * @param computed whether we have put it together from the figures of municipalities
 */
public record Figure(Indicator indicator, Series series, boolean computed) {

    public Optional<Series.Point> latest() {
        return this.series.latest();
    }

    public Optional<Change> change() {
        return Change.of(this.series);
    }

}
