/**
 * Surveys before the negotiations (ennakkokysely, enkät): the questionnaire, the answer
 * that an organisation writes together and one submits, and what the answers say
 * together. Announces {@link fi.yhdyspinta.survey.SurveyOpened},
 * {@link fi.yhdyspinta.survey.SurveySubmitted} and
 * {@link fi.yhdyspinta.survey.SurveyClosed}. Serves a process that it knows by its id
 * only.
 */
@ApplicationModule(allowedDependencies = { "organisation", "identity", "plan", "notification" })
@NullMarked
package fi.yhdyspinta.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
