package fi.yhdyspinta.indicator.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.series.PackedSeries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtTest {

    private static final List<PackedSeries> BEFORE = areas(10f, 11f, 12f);

    @Test
    void sameValuesAndANewYearGiveNoDoubt() {
        assertThat(Doubt.of(BEFORE, areas(10f, 11f, 12f, 14f))).isEmpty();
        assertThat(Doubt.of(List.of(), areas(10f, 11f))).isEmpty();
        assertThat(Doubt.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void negativeValuesAreDoubtedUnlessThereWereSome() {
        assertThat(Doubt.of(BEFORE, areas(10f, 11f, -12f))).contains(Doubt.NEGATIVE);
        assertThat(Doubt.of(areas(-1f, 2f), areas(-1f, 2f))).isEmpty();
    }

    @Test
    void tenfoldNewestYearIsDoubted() {
        assertThat(Doubt.of(BEFORE, areas(10f, 11f, 12f, 130f))).containsExactly(Doubt.JUMP);
        assertThat(Doubt.of(BEFORE, areas(10f, 11f, 12f, 1.1f))).containsExactly(Doubt.JUMP);
    }

    @Test
    void oneSmallAreaThatJumpsIsNotDoubted() {
        var told = new ArrayList<>(areas(10f, 11f, 12f, 13f));
        told.set(0, area(0, 10f, 11f, 12f, 200f));

        assertThat(Doubt.of(BEFORE, told)).isEmpty();
    }

    @Test
    void rewrittenPastIsDoubted() {
        assertThat(Doubt.of(BEFORE, areas(100f, 110f, 120f))).containsExactly(Doubt.REWRITTEN);
    }

    @Test
    void lostValuesAreDoubted() {
        assertThat(Doubt.of(BEFORE, BEFORE.subList(0, 40))).containsExactly(Doubt.LOST);
        assertThat(Doubt.of(BEFORE, List.of())).containsExactly(Doubt.LOST);
    }

    private static List<PackedSeries> areas(@Nullable Float... values) {
        return IntStream.range(0, 100).mapToObj(region -> area(region, values)).toList();
    }

    private static PackedSeries area(int region, @Nullable Float... values) {
        return new PackedSeries(region, Sex.TOTAL, Series.of(2010, values));
    }

}
