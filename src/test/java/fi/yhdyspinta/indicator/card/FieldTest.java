package fi.yhdyspinta.indicator.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTest {

    private static final Municipality OWN = municipality("001", "01", 4_000);

    private static final List<Municipality> ALL = List.of(OWN, municipality("002", "01", 30_000),
            municipality("003", "01", 3_000), municipality("004", "02", 2_000), municipality("005", "02", null));

    @Test
    void placeIsCountedAmongThoseThatHaveAValueInTheSameYear() {
        var line = line(Aim.LOW, Map.of("001", Series.of(2010, 5f), "002", Series.of(2010, 9f), "003",
                Series.of(2009, 1f), "004", Series.of(2010, 4f)));

        assertThat(line.with(Peers.COUNTRY)).contains(new Comparison(Peers.COUNTRY, 2, 3, 5));
        assertThat(line.with(Peers.COUNTY)).as("only two have a value").isEmpty();
    }

    @Test
    void sameValuesShareAPlace() {
        var same = Map.of("001", Series.of(2010, 5f), "002", Series.of(2010, 5f), "003", Series.of(2010, 7f));

        assertThat(line(Aim.LOW, same).with(Peers.COUNTY)).contains(new Comparison(Peers.COUNTY, 1, 3, 5));
        assertThat(line(Aim.HIGH, same).with(Peers.COUNTY)).contains(new Comparison(Peers.COUNTY, 2, 3, 5));
        assertThat(line(null, same).with(Peers.COUNTY)).as("highest first")
            .contains(new Comparison(Peers.COUNTY, 2, 3, 5));
    }

    @Test
    void sizeComparesWithTheSameClassOnly() {
        var line = line(Aim.HIGH, Map.of("001", Series.of(2010, 5f), "002", Series.of(2010, 9f), "003",
                Series.of(2010, 1f), "004", Series.of(2010, 4f), "005", Series.of(2010, 4f)));

        assertThat(line.with(Peers.SIZE)).contains(new Comparison(Peers.SIZE, 1, 3, 4));
    }

    @Test
    void poorAndWorseningIsAskedFirst() {
        var others = Map.of("002", Series.of(2010, 10f), "003", Series.of(2010, 10f));
        var poor = line(Aim.LOW, with(others, Series.of(2010, 20f)));
        var worsening = line(Aim.LOW, with(others, Series.of(2005, 8f, null, null, null, null, 9f)));
        var both = line(Aim.LOW, with(others, Series.of(2005, 8f, null, null, null, null, 12f)));
        var fine = line(Aim.LOW, with(others, Series.of(2010, 9f)));

        assertThat(CardQuestion.of(List.of(fine, worsening, poor, both))).extracting(CardQuestion::reason)
            .containsExactly(CardQuestion.Reason.POOR_AND_WORSENING, CardQuestion.Reason.POOR,
                    CardQuestion.Reason.WORSENING);
    }

    @Test
    void newerYearThatIsKeptBackIsTold() {
        var line = line(Aim.LOW, Map.of("001", Series.of(2010, 5f, Float.NaN)));

        assertThat(line.latest()).isEqualTo(new Series.Point(2010, 5));
        assertThat(line.suppressedIn()).isEqualTo(2011);
    }

    private static Map<String, Series> with(Map<String, Series> others, Series own) {
        var all = new HashMap<>(others);
        all.put("001", own);
        return all;
    }

    private static CardLine line(@Nullable Aim aim, Map<String, Series> figures) {
        var indicator = new Indicator(1, IndicatorKey.of("sotkanet-1"), LocalText.finnish("Luku"), null, null, null,
                null, 1, aim, Indicator.Measure.RATE, null);
        return Field.of(OWN, ALL, Map.of(1, figures)).line(indicator, false);
    }

    private static Municipality municipality(String code, String county, @Nullable Integer population) {
        return new Municipality(code, LocalText.finnish("Kunta " + code), county, null, null, null, population);
    }

}
