package fi.yhdyspinta.tray.practice;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * A good practice (hyvä käytäntö).
 *
 * @param answer the answer to a survey that it was noticed in
 * @param takenAt when it was first taken into the bank; from then on it is public
 */
public record GoodPractice(PracticeId id, PracticeTerms terms, PracticeState state, @Nullable AnswerId answer,
        PersonId proposedBy, Instant proposedAt, @Nullable Instant takenAt, @Nullable Retirement retirement) {

    public @Nullable OrganisationId owner() {
        return this.terms.owner();
    }

    public boolean isPublic() {
        return this.takenAt != null;
    }

    public boolean isRetired() {
        return this.state == PracticeState.RETIRED;
    }

    /** Whether it may be taken in: its step on the ladder has been weighed. */
    public boolean isWeighed() {
        return this.terms.evidence() != null;
    }

    public String path() {
        return "/practices/" + this.id;
    }

}
