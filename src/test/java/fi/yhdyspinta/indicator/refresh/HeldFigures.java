package fi.yhdyspinta.indicator.refresh;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.series.PackedSeries;
import org.springframework.beans.factory.BeanFactory;

/** Figures of a shown indicator that wait for the administrator to see them. */
public final class HeldFigures {

    public static final String INDICATOR = "sotkanet-3219";

    private static final int KUOPIO = 297;

    private HeldFigures() {
    }

    /** Holds them as a refresh of which nothing else is left. */
    public static void hold(BeanFactory beans) {
        var now = beans.getBean(Clock.class).instant();
        var refreshes = beans.getBean(RefreshStore.class);
        var refresh = RefreshId.next();
        refreshes.endWhenDone(now);
        if (!refreshes.begin(refresh, null, now)) {
            refresh = refreshes.findLatest().orElseThrow().id();
        }
        var told = List.of(new PackedSeries(KUOPIO, Sex.TOTAL, Series.of(2020, -8f)));
        beans.getBean(HeldStore.class)
            .save(refresh, beans.getBean(Catalogue.class).get(IndicatorKey.of(INDICATOR)).number(), told,
                    Set.of(Doubt.NEGATIVE, Doubt.LOST), now);
    }

}
