package fi.yhdyspinta.survey;

/** Who gives one answer (vastaajayksikkö). */
public enum RespondentUnit {

    ORGANISATION, PERSON, NGO

}
