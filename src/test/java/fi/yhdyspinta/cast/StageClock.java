package fi.yhdyspinta.cast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import fi.yhdyspinta.platform.web.Frame;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * The clock of the stage: it goes as clocks do, until a test turns it forward. The test
 * that turns it sets it right again afterwards, since all tests share it.
 */
@TestComponent
@Primary
public class StageClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void turnForward(Duration duration) {
        this.ahead = this.ahead.plus(duration);
    }

    public void setRight() {
        this.ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(this.ahead);
    }

    @Override
    public ZoneId getZone() {
        return Frame.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), this.ahead);
    }

}
