package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How an action went, told at a checkpoint (seurantamerkintä).
 *
 * @param toldFor the organisation whose person told it
 * @param evidenceLink where one can see it, null when nothing is shown
 */
public record FollowUp(FollowUpId id, AgreedActionId action, Season season, LocalDate checkedOn, FollowUpStatus status,
        @Nullable String note, @Nullable String evidenceLink, OrganisationId toldFor, Instant toldAt) {
}
