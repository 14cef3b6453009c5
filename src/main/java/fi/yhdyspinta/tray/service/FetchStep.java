package fi.yhdyspinta.tray.service;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A step of a fetch.
 *
 * @param municipality code, for a page
 * @param page from 1 on; 0 when it is no page
 * @param asked ids of organisations or channels
 */
public record FetchStep(FetchId fetch, int place, Kind kind, @Nullable String municipality, int page,
        List<UUID> asked) {

    public enum Kind {

        PAGE, PROVIDERS, CHANNELS

    }

    public FetchStep {
        asked = List.copyOf(asked);
    }

    String municipalityCode() {
        if (this.municipality == null) {
            throw new IllegalStateException("No page of a municipality");
        }
        return this.municipality;
    }

    /**
     * A step that did not bring anything (epäonnistunut vaihe).
     *
     * @param problem the end of a message key
     */
    public record Failure(Kind kind, @Nullable String municipality, int page, String problem) {

        public String key() {
            return "tray.service.fetch.problem." + this.problem;
        }

    }

}
