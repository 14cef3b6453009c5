package fi.yhdyspinta.indicator.refresh;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How fetching stands.
 *
 * @param latest the newest refresh; null when there has been none
 */
public record RefreshPage(@Nullable Refresh latest, List<Held> held, List<Failure> failures) {

    public RefreshPage {
        held = List.copyOf(held);
        failures = List.copyOf(failures);
    }

    public boolean isRunning() {
        return this.latest != null && this.latest.isRunning();
    }

}
