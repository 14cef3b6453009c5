package fi.yhdyspinta.survey;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is asked, and how far it has come (vastaajaorganisaatio).
 *
 * @param submittedAt when the newest version was submitted
 * @param version how many times it has been submitted
 */
public record Respondent(OrganisationId organisation, ResponseState state, @Nullable Instant submittedAt, int version) {
}
