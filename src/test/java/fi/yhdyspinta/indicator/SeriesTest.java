package fi.yhdyspinta.indicator;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesTest {

    @Test
    void absentKeptBackAndZeroAreToldApart() {
        var series = Series.of(2020, 0f, null, Float.NaN, 12.3f);

        assertThat(series.points()).containsExactly(new Series.Point(2020, 0), new Series.Point(2023, 12.3));
        assertThat(series.suppressedYears()).containsExactly(2022);
        assertThat(series.count()).isEqualTo(3);
        assertThat(series.lastYear()).isEqualTo(2023);
        assertThat(series.find(2021)).isNull();
        assertThat(series.find(2019)).isNull();
        assertThat(series.latestUntil(2022)).hasValue(new Series.Point(2020, 0));
        assertThat(series).hasToString("2020: [0.0, null, NaN, 12.3]")
            .isNotEqualTo(Series.of(2020, 0f, 0f, Float.NaN, 12.3f));
        assertThat(Series.NONE.latest()).isEmpty();
    }

    @Test
    void whatIsHandedInMayChangeAfterwards() {
        var values = new float[] { 1, 2 };
        var told = new BitSet();
        told.set(0, 2);
        var series = Series.of(2020, values, told);

        values[0] = 9;
        told.clear();

        assertThat(series).isEqualTo(Series.of(2020, 1f, 2f));
    }

    /** By the way that knows no shortcut. */
    @Test
    void valuesAreAsTheyWereWritten() {
        var chance = new Random(612_2021);
        for (int turn = 0; turn < 200_000; turn++) {
            float value = switch (turn % 4) {
                case 0 -> chance.nextInt(100_000_000);
                case 1 -> chance.nextInt(10_000_000) / 10_000f;
                case 2 -> (float) (chance.nextGaussian() * Math.pow(10, chance.nextInt(9) - 2));
                default -> Float.intBitsToFloat(chance.nextInt());
            };
            if (Float.isFinite(value)) {
                assertThat(Series.of(2020, value).at(2020)).map(Series.Point::value)
                    .hasValue(Double.parseDouble(Float.toString(value)));
            }
        }
    }

}
