package fi.yhdyspinta.tray.service;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * How bringing services here stands.
 *
 * @param latest the newest fetch; null when there has been none
 * @param municipalities of the county, by code
 */
public record ImportsPage(@Nullable Fetch latest, List<FetchStep.Failure> failures, List<Upload> uploads,
        ServiceSettings settings, Map<String, LocalText> municipalities) {

    public ImportsPage {
        failures = List.copyOf(failures);
        uploads = List.copyOf(uploads);
        municipalities = Map.copyOf(municipalities);
    }

    /** Whether the clock begins fetches; the first one is begun by the coordinator. */
    public boolean isByClock() {
        return this.latest != null && this.settings.weekly();
    }

    public boolean isRunning() {
        return this.latest != null && this.latest.isRunning();
    }

    /** The name of a municipality; null when it is none of the county. */
    public @Nullable LocalText municipality(FetchStep.Failure failure) {
        return failure.municipality() == null ? null : this.municipalities.get(failure.municipality());
    }

}
