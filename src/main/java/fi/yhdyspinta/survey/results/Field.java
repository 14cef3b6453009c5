package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.survey.QuestionId;

/**
 * One thing that is counted on its own (kohta): a question, the words on one focus area,
 * or the words beside an option.
 *
 * @param part empty for the question itself, else the key of the item or option
 */
public record Field(QuestionId question, String part) {

    static Field of(QuestionId question) {
        return new Field(question, "");
    }

}
