package fi.yhdyspinta.plan.followup;

import java.math.BigDecimal;

import fi.yhdyspinta.indicator.Figure;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.followup.FollowedFigure.Progress;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FollowedFigureTest {

    @ParameterizedTest
    @CsvSource({ "LOW, 10, 12, 10, REACHED", "LOW, 10, 12, 11, TOWARDS", "LOW, 10, 12, 14, AWAY",
            "HIGH, 10, 8, 9, TOWARDS", "HIGH, 10, 8, 10, REACHED", "HIGH, , 8, 7, AWAY", "HIGH, , 100, 101, STEADY" })
    void progressIsSeenByTheDirectionTheCountyWants(Aim aim, @Nullable BigDecimal target, float before, float now,
            Progress progress) {
        assertThat(followed(aim, target, Series.of(2010, before, null, null, null, null, now)).progress())
            .isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({ "LOW, 10", "HIGH, " })
    void nothingIsKnownWithoutValues(Aim aim, @Nullable BigDecimal target) {
        assertThat(followed(aim, target, Series.NONE).progress()).isEqualTo(Progress.UNKNOWN);
    }

    private static FollowedFigure followed(Aim aim, @Nullable BigDecimal target, Series series) {
        var key = IndicatorKey.of("sotkanet-1");
        var indicator = new Indicator(1, key, LocalText.finnish("Luku"), null, null, null, null, 1, null,
                Indicator.Measure.RATE, null);
        return new FollowedFigure(new GoalIndicator(GoalIndicatorId.next(), GoalId.next(), key, aim, target, null),
                new Figure(indicator, series, false));
    }

}
