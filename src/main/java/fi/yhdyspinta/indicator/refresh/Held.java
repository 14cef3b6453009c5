package fi.yhdyspinta.indicator.refresh;

import java.time.Instant;
import java.util.Set;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;

/** Values of an indicator that wait for a person to see them (pidätetyt luvut). */
public record Held(IndicatorKey indicator, LocalText title, Instant readAt, int values, Set<Doubt> doubts) {

    public Held {
        doubts = Set.copyOf(doubts);
    }

}
