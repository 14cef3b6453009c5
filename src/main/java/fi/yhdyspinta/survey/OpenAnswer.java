package fi.yhdyspinta.survey;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wrote in its own words, as submitted (avoin vastaus).
 *
 * @param number the number of the question in its survey
 * @param item the item or option that the words are about
 * @param current whether the newest version still says so; false when the organisation
 * has taken the words out in a correction
 */
public record OpenAnswer(AnswerId id, SurveyId survey, LocalText surveyTitle, QuestionId question, int number,
        LocalText questionText, @Nullable LocalText item, OrganisationId organisation, String text, Instant submittedAt,
        boolean current) {
}
