package fi.yhdyspinta.survey.results;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.results.QuestionResult.Written;
import fi.yhdyspinta.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * One page of open answers as one reader sees them.
 *
 * @param filter as obeyed
 * @param asked the open questions there are, to choose from
 * @param municipalities names by code; empty for all but the coordinator
 */
public record OpenAnswersPage(ResultsPage results, OpenAnswerFilter filter, List<Asked> asked, List<Group> groups,
        Map<String, LocalText> municipalities, List<Answer> answers, int found, int pages) {

    public OpenAnswersPage {
        asked = List.copyOf(asked);
        groups = List.copyOf(groups);
        answers = List.copyOf(answers);
    }

    /** A question with those of its fields that hold words. */
    public record Asked(Question question, List<Written> fields) {

        public Asked {
            fields = List.copyOf(fields);
        }

    }

    /**
     * An answer with what the reader may know of it.
     *
     * @param id null for those who may not follow it
     * @param organisation null for all but the coordinator
     * @param group null when the group may not be told
     * @param submittedAt null for all but the coordinator
     */
    public record Answer(@Nullable AnswerId id, Question question, @Nullable LocalText item, String text,
            @Nullable LocalText organisation, @Nullable Group group, @Nullable Instant submittedAt) {
    }

}
