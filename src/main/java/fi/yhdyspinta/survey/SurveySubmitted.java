package fi.yhdyspinta.survey;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.ProcessId;

/**
 * An organisation has submitted its answer, or a corrected version of it.
 *
 * @param version 1 for the first, more for corrections
 */
public record SurveySubmitted(CountyId county, SurveyId survey, ProcessId process, OrganisationId organisation,
        PersonId submittedBy, int version) {
}
