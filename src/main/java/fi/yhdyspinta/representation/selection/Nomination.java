package fi.yhdyspinta.representation.selection;

import java.time.Instant;
import java.util.Set;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate put forward by an organisation (ehdokkuus).
 *
 * @param number place in the published list
 * @param nameIsPublic whether the candidate has agreed that everybody sees the name
 * @param knows organisations and groups that the candidate knows, in words
 * @param municipality code of the one from which the candidate looks at things
 * @param municipalities codes of those that the candidate knows well
 */
public record Nomination(NominationId id, int number, OrganisationId organisation, String name, boolean nameIsPublic,
        String motivation, String knows, @Nullable String municipality, Set<String> municipalities,
        @Nullable Instant withdrawnAt) {

    public Nomination {
        municipalities = Set.copyOf(municipalities);
    }

    public boolean isWithdrawn() {
        return this.withdrawnAt != null;
    }

}
