package fi.yhdyspinta.organisation.responsibility;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the promotion of wellbeing and health in a county or a municipality
 * (vastuutaho; 612/2021 6 § and 7 §): a body or a post, never a person by name.
 *
 * @param organisation the municipality or the county
 * @param endedOn the first day on which somebody else answers
 */
public record Responsibility(ResponsibilityId id, OrganisationId organisation, @Nullable BodyId body,
        @Nullable String post, @Nullable LocalDate decidedOn, @Nullable String section, @Nullable String link,
        LocalDate fromOn, @Nullable LocalDate endedOn) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(this.fromOn) && (this.endedOn == null || day.isBefore(this.endedOn));
    }

}
