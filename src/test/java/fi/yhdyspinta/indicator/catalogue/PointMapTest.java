package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.border.DrawnBorders;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PointMapTest {

    private static final List<String> CODES = List.of("005", "009", "010", "016", "018", "019", "020", "035", "043",
            "046");

    @Test
    void eachShadeHasAFifthOfTheMunicipalities() {
        var map = map(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(map.dots()).extracting(PointMap.Dot::shade).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(map.shades().getFirst()).isEqualTo(new PointMap.Shade(1, 1, 2));
    }

    @Test
    void sameValueHasOneShade() {
        assertThat(map(7, 7, 7, 7, 7, 7, 7, 7, 7, 7).shades()).containsExactly(new PointMap.Shade(1, 7, 7));
        assertThat(map(1, 1, 1, 1, 5, 5, 5, 5, 9, 9).dots()).extracting(PointMap.Dot::shade)
            .containsExactly(1, 1, 1, 1, 3, 3, 3, 3, 5, 5);
    }

    @Test
    void municipalityWithoutAValueIsHollow() {
        var map = map(1, 2, 3, 4, 5, 6);

        assertThat(map.hasHollow()).isTrue();
        assertThat(map.dots().getLast().shade()).isZero();
    }

    @Test
    void northIsUpAndEastIsRight() {
        var helsinki = Points.find("091").orElseThrow();
        var utsjoki = Points.find("890").orElseThrow();
        var turku = Points.find("853").orElseThrow();

        assertThat(utsjoki.north() - helsinki.north()).isBetween(1000d, 1150d);
        assertThat(helsinki.east() - turku.east()).isBetween(100d, 200d);
    }

    @Test
    void everyMunicipalityOfTheProductHasAPoint() {
        assertThat(
                IntStream.range(0, 1000).filter(code -> Points.find(String.format("%03d", code)).isPresent()).count())
            .isEqualTo(308);
    }

    private static PointMap map(int... values) {
        var lines = IntStream.range(0, CODES.size())
            .mapToObj(place -> new IndicatorPage.Line(
                    new Municipality(CODES.get(place), LocalText.finnish("Kunta"), "01", null, null, null, null),
                    place < values.length ? Series.of(2010, (float) values[place]) : Series.NONE))
            .toList();
        var indicator = new Indicator(1, IndicatorKey.of("sotkanet-1"), LocalText.finnish("Luku"), null, null, null,
                null, 1, null, Indicator.Measure.RATE, null);
        var page = new IndicatorPage(indicator, IndicatorPage.Area.COUNTY, null, Sex.TOTAL, List.of(), lines, null,
                DrawnBorders.NONE);
        return PointMap.of(page, page.ranked(2010));
    }

}
