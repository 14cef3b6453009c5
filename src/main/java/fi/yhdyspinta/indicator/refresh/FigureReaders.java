package fi.yhdyspinta.indicator.refresh;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.indicator.sotkanet.Sotkanet;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;

/** Asks each source for the figures of an indicator. */
@Component
class FigureReaders {

    /** Sotkanet has nothing older. */
    private static final int FIRST_YEAR = 1990;

    private final Sotkanet sotkanet;

    private final StatfinFigures statfin;

    private final Regions regions;

    private final Clock clock;

    FigureReaders(Sotkanet sotkanet, StatfinFigures statfin, Regions regions, Clock clock) {
        this.sotkanet = sotkanet;
        this.statfin = statfin;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @throws fi.yhdyspinta.platform.fetching.FetchFailed when the source does not answer
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when its answer is no good
     * @throws IllegalArgumentException when it tells two values of the same
     */
    Told read(IndicatorKey key) {
        return switch (key.source()) {
            case SOTKANET -> sotkanet(Integer.parseInt(key.code()));
            case STATFIN -> statfin(key);
            case OWN -> throw new IllegalArgumentException("Own figures are not fetched");
        };
    }

    private Told sotkanet(int code) {
        var description = this.sotkanet.get(code);
        var told = new Packing(this.regions.signsOf(Source.SOTKANET));
        this.sotkanet.fetch(code, Objects.requireNonNullElse(description.firstYear(), FIRST_YEAR),
                Objects.requireNonNullElseGet(description.lastYear(),
                        () -> LocalDate.ofInstant(this.clock.instant(), Frame.ZONE).getYear()),
                description.coverage().sexes())
            .forEach(told);
        return new Told(told, description);
    }

    private Told statfin(IndicatorKey key) {
        var told = new Packing(this.regions.signsOf(Source.STATFIN));
        this.statfin.read(key).forEach(told);
        return new Told(told, null);
    }

}
