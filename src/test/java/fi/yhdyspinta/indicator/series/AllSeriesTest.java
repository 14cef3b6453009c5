package fi.yhdyspinta.indicator.series;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.region.Signs;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class AllSeriesTest extends DatabaseTest {

    private static final int KUOPIO = 297;

    private static final int IISALMI = 140;

    private static final Signs SIGNS = new Signs(Map.of("kuopio", KUOPIO, "iisalmi", IISALMI));

    @Autowired
    private AllSeries series;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient db;

    private int indicator;

    @BeforeEach
    void makeIndicator() {
        var key = IndicatorKey.of("statfin-" + System.nanoTime());
        this.catalogue.supply(List.of(new Indicator(0, key, LocalText.finnish("Koe"), null, null, null, null, 1, null,
                Indicator.Measure.RATE, null)));
        this.indicator = this.catalogue.get(key).number();
    }

    @Test
    void whatIsToldIsReadBackAsItWas() {
        this.series.replace(this.indicator, told(new Observation("kuopio", 2010, Sex.TOTAL, 1.1, null),
                new Observation("kuopio", 2012, Sex.TOTAL, Double.NaN, null)));

        assertThat(listed())
            .containsExactly(new KeptSeries(this.indicator, KUOPIO, Series.of(2010, 1.1f, null, Float.NaN)));
        assertThat(this.series.findReading(this.indicator).orElseThrow().values()).isEqualTo(2);
    }

    @Test
    void changedAndVanishedSeriesAreKeptAsTheyWere() {
        this.series.replace(this.indicator, told(new Observation("kuopio", 2010, Sex.TOTAL, 1, null),
                new Observation("iisalmi", 2010, Sex.TOTAL, 2, null)));
        int changed = this.series.replace(this.indicator, told(new Observation("kuopio", 2010, Sex.TOTAL, 3, null)));

        assertThat(changed).isEqualTo(2);
        assertThat(listed()).extracting(KeptSeries::region).containsExactly(KUOPIO);
        assertThat(this.db.sql("""
                SELECT region_number, measured[1]
                FROM indicator.earlier_observation
                WHERE indicator_number = :indicator
                ORDER BY region_number
                """).param("indicator", this.indicator).query().listOfRows()).extracting(row -> row.get("measured"))
            .containsExactly(2f, 1f);
    }

    @Test
    void sameTwiceChangesNothing() {
        var same = new Observation("kuopio", 2010, Sex.TOTAL, 1, null);
        this.series.replace(this.indicator, told(same));

        assertThat(this.series.replace(this.indicator, told(same))).isZero();
    }

    @Test
    void whatCameWithTheProductDoesNotReplaceWhatWasFetched() {
        this.series.replace(this.indicator, told(new Observation("kuopio", 2020, Sex.TOTAL, 5, null)));
        this.series.supply(this.indicator, told(new Observation("kuopio", 2010, Sex.TOTAL, 1, null)));

        assertThat(listed()).extracting(kept -> kept.series().firstYear()).containsExactly(2020);
    }

    private List<KeptSeries> listed() {
        return this.series.list(List.of(KUOPIO, IISALMI), Sex.TOTAL, List.of(this.indicator));
    }

    private static Packing told(Observation... observations) {
        var packing = new Packing(SIGNS);
        List.of(observations).forEach(packing);
        return packing;
    }

}
