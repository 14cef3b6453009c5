package fi.yhdyspinta.indicator;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.Change.Direction;
import fi.yhdyspinta.indicator.Change.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTest {

    @Test
    void newestIsComparedWithFiveYearsBefore() {
        var change = Change.of(Series.of(2005, 1f, 10f, 11f, 12f, 13f, 14f, 15f)).orElseThrow();

        assertThat(change.from().year()).isEqualTo(2006);
        assertThat(change.difference()).isEqualTo(5);
        assertThat(change.direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void withoutSoOldAValueTheOldestServes() {
        assertThat(Change.of(Series.of(2010, 3f, null, 2f)).orElseThrow().from().year()).isEqualTo(2010);
        assertThat(Change.of(Series.of(2010, 3f, 2f))).isEmpty();
        assertThat(Change.of(Series.NONE)).isEmpty();
    }

    @Test
    void verdictGoesByWhatIsWishedFor() {
        var falling = Change.of(Series.of(2010, 100f, null, null, null, null, 90f)).orElseThrow();
        var steady = Change.of(Series.of(2010, 100f, null, null, null, null, 101f)).orElseThrow();

        assertThat(falling.verdict(Aim.HIGH)).isEqualTo(Verdict.WORSE);
        assertThat(falling.verdict(Aim.LOW)).isEqualTo(Verdict.BETTER);
        assertThat(falling.verdict(null)).isEqualTo(Verdict.NEITHER);
        assertThat(steady.direction()).isEqualTo(Direction.STEADY);
        assertThat(steady.verdict(Aim.HIGH)).isEqualTo(Verdict.NEITHER);
    }

}
