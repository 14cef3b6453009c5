package fi.yhdyspinta.faults;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The faults of bin/faults in small, in the ordinary suite. */
class KillJourney {

    private static final int KILLS = 2;

    @Test
    void nothingAcknowledgedIsLostDoubledOrHalfThere(@TempDir Path data) {
        var report = new Faults(data).run(KILLS, KILLS);

        assertThat(report.all()).matches(Tally::isClean, "clean");
        assertThat(report.drafts().acknowledged()).isPositive();
        assertThat(report.submissions().acknowledged()).isPositive();
        assertThat(report.notes().acknowledged()).isPositive();
    }

}
