package fi.yhdyspinta.survey;

/** How far an organisation has come with its answer (vastauksen tila). */
public enum ResponseState {

    NOT_STARTED, DRAFT, SUBMITTED

}
