package fi.yhdyspinta.survey;

/** What a survey is at a moment: being made, open for answers, closed (kyselyn tila). */
public enum SurveyState {

    DRAFT, OPEN, CLOSED

}
