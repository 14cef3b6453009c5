package fi.yhdyspinta.survey.results;

import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey as one reader sees them.
 *
 * @param submitted how many organisations the figures are made of; not told below five
 * @param whole whether small groups are shown too, which only the coordinator may ask for
 * @param words how many open answers there are to read
 */
public record ResultsPage(SurveyId survey, LocalText title, ProcessId process, boolean example, boolean closed,
        Sight sight, int submitted, boolean whole, int words, @Nullable Publication publication, boolean mayPublish,
        List<Part> parts) {

    public ResultsPage {
        parts = List.copyOf(parts);
    }

    /** Whether there are enough answers to tell of. */
    public boolean isTold() {
        return !this.parts.isEmpty();
    }

    /** The address of the results within the county. */
    public String path() {
        return "/surveys/" + this.survey + "/results";
    }

    /** A section of the questionnaire. */
    public record Part(LocalText title, List<QuestionResult> questions) {

        public Part {
            questions = List.copyOf(questions);
        }

    }

}
