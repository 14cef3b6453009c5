package fi.yhdyspinta.survey.questionnaire;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Origin;
import fi.yhdyspinta.survey.Respondent;
import fi.yhdyspinta.survey.SurveyOverview;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a survey shows.
 *
 * @param origin the process it is part of, when there is one to go back to
 * @param own the reader's organisation and its state, when it is asked
 * @param mayAnswer whether the reader writes for that organisation
 * @param coordinator whether the reader runs the survey
 * @param respondents every organisation with its state; for the coordinator only
 * @param error message key of what is wrong with the closing time, or empty
 */
public record SurveyPage(Survey survey, SurveyOverview overview, @Nullable Origin origin, @Nullable Respondent own,
        @Nullable Organisation organisation, boolean mayAnswer, boolean coordinator, List<Respondent> respondents,
        Map<OrganisationId, Organisation> organisations, String error) {

    public Organisation organisation(Respondent respondent) {
        return java.util.Objects.requireNonNull(this.organisations.get(respondent.organisation()));
    }

    SurveyPage from(@Nullable Origin process) {
        return new SurveyPage(this.survey, this.overview, process, this.own, this.organisation, this.mayAnswer,
                this.coordinator, this.respondents, this.organisations, this.error);
    }

    SurveyPage withError(String key) {
        return new SurveyPage(this.survey, this.overview, this.origin, this.own, this.organisation, this.mayAnswer,
                this.coordinator, this.respondents, this.organisations, key);
    }

}
