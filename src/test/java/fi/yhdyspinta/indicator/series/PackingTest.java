package fi.yhdyspinta.indicator.series;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.region.Signs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PackingTest {

    private final Packing packing = new Packing(new Signs(Map.of("161", 297, "958", 3011, "877", 3011)));

    @Test
    void absentSuppressedAndZeroAreKeptApart() {
        tell("161", 2010, 0);
        tell("161", 2012, Double.NaN);
        tell("161", 2013, 4.5);

        var series = this.packing.series().getFirst().series();
        assertThat(series.at(2010)).contains(new Series.Point(2010, 0));
        assertThat(series.at(2011)).isEmpty();
        assertThat(series.isSuppressed(2011)).isFalse();
        assertThat(series.at(2012)).isEmpty();
        assertThat(series.isSuppressed(2012)).isTrue();
        assertThat(series.latest()).contains(new Series.Point(2013, 4.5));
        assertThat(this.packing.series().getFirst().literal()).isEqualTo("{0.0,NULL,NaN,4.5}");
    }

    @Test
    void areasThatAreNotKeptAreNamed() {
        tell("1", 2010, 1);
        tell("161", 2010, 2);

        assertThat(this.packing.unknown()).containsExactly("1");
        assertThat(this.packing.count()).isEqualTo(1);
    }

    @Test
    void bothSignsOfACountyMeanTheSameAndMustAgree() {
        tell("958", 2020, 7);
        tell("877", 2020, 7);

        assertThat(this.packing.series()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> tell("877", 2020, 8)).withMessageContaining("2020");
    }

    @Test
    void sexesHaveTheirOwnSeries() {
        for (var sex : List.of(Sex.MALE, Sex.TOTAL)) {
            this.packing.accept(new Observation("161", 2010, sex, 1, null));
        }

        assertThat(this.packing.series()).extracting(PackedSeries::sex).containsExactly(Sex.TOTAL, Sex.MALE);
    }

    private void tell(String region, int year, double value) {
        this.packing.accept(new Observation(region, year, Sex.TOTAL, value, null));
    }

}
