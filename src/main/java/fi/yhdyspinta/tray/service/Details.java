package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one service (palvelun tiedot).
 *
 * @param municipalities codes of those in its area
 * @param areas larger areas by name
 * @param ways channels with the addresses that they have
 * @param goneAt when the source no longer told of it
 */
public record Details(ServiceId id, LocalText name, @Nullable LocalText summary, Kind kind, UUID providerId,
        Reach reach, List<String> municipalities, List<LocalText> areas, @Nullable Charge charge,
        List<String> languages, List<AgeGroup> ages, List<Term> terms, List<Way> ways, String status,
        @Nullable Instant modifiedAt, Instant fetchedAt, Brought brought, @Nullable Instant goneAt) {

    /**
     * A way to the service (asiointikanava).
     *
     * @param page its address by language; null when it has none or it is not told yet
     */
    public record Way(String name, @Nullable LocalText page) {
    }

    public boolean isPublished() {
        return this.status.equalsIgnoreCase("Published");
    }

    public List<Term> terms(Term.Kind kind) {
        return this.terms.stream().filter(term -> term.kind() == kind).toList();
    }

    public boolean isForAll() {
        return this.ages.size() == AgeGroup.values().length;
    }

    /** Where Suomi.fi shows it, by language. */
    public LocalText suomiFi() {
        return WebAddress.ofSuomiFi(this.id);
    }

}
