package fi.yhdyspinta.survey.questionnaire;

import fi.yhdyspinta.identity.AuditAction;

/** What the audit trail remembers of surveys. */
public enum SurveyAudit implements AuditAction {

    SURVEY_CREATED, SURVEY_OPENED, SURVEY_CLOSED, SURVEY_REOPENED, SURVEY_CLOSING_TIME_SET, SURVEY_SUBMITTED,
    SURVEY_ANSWER_READ

}
