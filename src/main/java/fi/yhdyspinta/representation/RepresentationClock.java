package fi.yhdyspinta.representation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;

/** The moment at which something happens; what the example tells happened earlier. */
@Component
public class RepresentationClock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock clock;

    RepresentationClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return TOLD.isBound() ? TOLD.get() : this.clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), Frame.ZONE);
    }

    /** The first moment after the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Frame.ZONE).toInstant();
    }

    /** The last day that ends with the moment. */
    public static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusMillis(1), Frame.ZONE);
    }

    static void at(Instant moment, Runnable work) {
        ScopedValue.where(TOLD, moment).run(work);
    }

}
