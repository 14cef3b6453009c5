package fi.yhdyspinta.tray.practice;

import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are looked at. Null and empty mean any.
 *
 * @param about the item of a question, often a focus area, in the reader's language
 * @param words looked for in the text
 * @param page from 1
 */
public record CandidateFilter(@Nullable SurveyId survey, String about, String words, Kind kind, int page) {

    static final int PAGE = 20;

    /** What has become of them. */
    public enum Kind {

        WAITING, PROPOSED, DISMISSED

    }

}
