package fi.yhdyspinta.survey.results;

/** How much of the results a reader sees (näkymä). */
public enum Sight {

    /** Every answer with the organisation's name: the coordinator. */
    EVERYTHING,
    /** Figures and open answers without names. */
    FIGURES_AND_WORDS,
    /** Figures only. */
    FIGURES,
    /** Nothing before the survey has closed. */
    NOT_YET;

    public boolean isEverything() {
        return this == EVERYTHING;
    }

    public boolean seesWords() {
        return this == EVERYTHING || this == FIGURES_AND_WORDS;
    }

    public boolean seesFigures() {
        return this != NOT_YET;
    }

}
