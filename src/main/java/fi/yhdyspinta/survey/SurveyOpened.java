package fi.yhdyspinta.survey;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;

/** A survey takes answers from now on. */
public record SurveyOpened(CountyId county, SurveyId survey, ProcessId process) {
}
