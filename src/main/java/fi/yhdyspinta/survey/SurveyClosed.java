package fi.yhdyspinta.survey;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;

/** A survey takes no more answers: somebody closed it or its time ran out. */
public record SurveyClosed(CountyId county, SurveyId survey, ProcessId process) {
}
