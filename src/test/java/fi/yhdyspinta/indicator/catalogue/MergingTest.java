package fi.yhdyspinta.indicator.catalogue;

import java.util.List;

import fi.yhdyspinta.indicator.Indicator.Measure;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.catalogue.Merging.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergingTest {

    private static final Series MANY = Series.of(2012, 900f, 900f, 900f, 900f);

    private static final Series FEW = Series.of(2012, 100f);

    @Test
    void numbersOfPartsAreAddedUntilTheyAreJoined() {
        assertThat(Merging.together(Measure.COUNT, own(MANY), List.of(until2015(Series.of(2013, 100f, 110f)))))
            .isEqualTo(Series.of(2012, null, 1000f, 1010f, 900f));
    }

    @Test
    void sharesAreWeightedByInhabitants() {
        var whole = Merging.together(Measure.RATE, own(Series.of(2013, 10f, 10f, 12f)),
                List.of(until2015(Series.of(2013, 20f, 30f))));

        assertThat(whole).isEqualTo(Series.of(2013, 11f, 12f, 12f));
    }

    @Test
    void sharesStayAsTheyAreWhenInhabitantsOfAPartAreNotKnown() {
        var own = Series.of(2013, 10f, 10f, 12f);
        var part = new Part(Series.of(2013, 20f, 30f), Series.NONE, 2015);

        assertThat(Merging.together(Measure.RATE, own(own), List.of(part))).isEqualTo(own);
    }

    @Test
    void otherValuesStayAsTheyAre() {
        var own = Series.of(2013, 10f, 10f, 12f);

        assertThat(Merging.together(Measure.INDEX, own(own), List.of(until2015(Series.of(2013, 20f))))).isEqualTo(own);
    }

    @Test
    void sourceThatTellsNothingOfThePartsHasJoinedThemItself() {
        assertThat(Merging.together(Measure.COUNT, own(MANY), List.of(until2015(Series.NONE)))).isEqualTo(MANY);
    }

    @Test
    void partWhoseValueIsKeptBackLeavesTheWholeUntold() {
        assertThat(Merging.together(Measure.COUNT, own(MANY), List.of(until2015(of(Float.NaN, 5f)))))
            .isEqualTo(Series.of(2012, null, null, 905f, 900f));
    }

    @Test
    void numbersOfAnAreaAreKnownWhenThoseOfEachPartAre() {
        var parts = List.of(own(Series.of(2012, 5f, 6f, Float.NaN)), own(Series.of(2012, 1f, null, 3f)));

        assertThat(Merging.whole(Measure.COUNT, parts)).isEqualTo(Series.of(2012, 6f, null, null));
        assertThat(Merging.whole(Measure.INDEX, parts)).isEqualTo(Series.NONE);
    }

    @Test
    void shareOfAnAreaMayLackATwentiethOfTheInhabitants() {
        var most = new Part(Series.of(2012, 10f), Series.of(2012, 960f), Integer.MAX_VALUE);
        var few = new Part(Series.NONE, Series.of(2012, 40f), Integer.MAX_VALUE);
        var more = new Part(Series.NONE, Series.of(2012, 60f), Integer.MAX_VALUE);

        assertThat(Merging.whole(Measure.RATE, List.of(most, few))).isEqualTo(Series.of(2012, 10f));
        assertThat(Merging.whole(Measure.RATE, List.of(most, more)).points()).isEmpty();
    }

    private static Series of(@Nullable Float... from2013) {
        return Series.of(2013, from2013);
    }

    private static Part own(Series values) {
        return new Part(values, MANY, Integer.MAX_VALUE);
    }

    private static Part until2015(Series values) {
        return new Part(values, FEW, 2015);
    }

}
