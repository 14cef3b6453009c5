package fi.yhdyspinta.survey.results;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleSummaryTest {

    @Test
    void thoseWhoCannotSayAreLeftOutOfTheMean() {
        var scale = ScaleSummary.of(5, new Counts(9, Map.of("1", 1, "2", 1, "4", 3, "5", 1, "none", 3)));

        assertThat(scale.opinions()).isEqualTo(6);
        assertThat(scale.noOpinion()).isEqualTo(3);
        assertThat(scale.mean()).hasValue(20.0 / 6);
        assertThat(scale.median()).hasValue(4.0);
    }

    @Test
    void medianLiesBetweenTheTwoMiddleOnes() {
        assertThat(ScaleSummary.of(5, new Counts(6, Map.of("2", 3, "3", 3))).median()).hasValue(2.5);
    }

    @Test
    void middleOfTheScaleIsNeitherLowNorHigh() {
        var five = ScaleSummary.of(5, new Counts(15, Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5)));

        assertThat(five.low()).isEqualTo(3);
        assertThat(five.high()).isEqualTo(9);
        assertThat(ScaleSummary.of(4, new Counts(10, Map.of("1", 1, "2", 2, "3", 3, "4", 4))).high()).isEqualTo(7);
    }

    @Test
    void meanOfFewIsNotGiven() {
        assertThat(ScaleSummary.of(5, new Counts(8, Map.of("1", 4, "none", 4))).mean()).isEmpty();
    }

}
