package fi.yhdyspinta.survey.answering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.survey.ResponseState;
import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * The one answer of an organisation to a survey (vastauslomake), whatever its state.
 *
 * @param version how many times it has been submitted
 * @param submittedAt when the newest version was submitted
 */
public record Response(UUID id, SurveyId survey, OrganisationId organisation, ResponseState state, int version,
        @Nullable Instant submittedAt, @Nullable PersonId submittedBy) {

    /**
     * The id of an organisation's response follows from what it is the response to, so
     * that it can be followed before anybody has written in it.
     */
    public static UUID idOf(SurveyId survey, OrganisationId organisation) {
        return UUID.nameUUIDFromBytes((survey + " " + organisation).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isSubmitted() {
        return this.state == ResponseState.SUBMITTED;
    }

}
