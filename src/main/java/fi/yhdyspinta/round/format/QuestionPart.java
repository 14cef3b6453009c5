package fi.yhdyspinta.round.format;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A question of the survey (kysymys), worded as it is asked.
 *
 * @param no the number shown to the one who answers
 * @param answer the kind of answer asked for
 * @param quotedGoal a goal quoted from a strategy, shown as a part of the question
 * @param reporting how the answers are to be read together
 */
public record QuestionPart(String id, @Nullable Integer no, String text, @Nullable String quotedGoal,
        @Layout.Flat(kindIn = "type") AnswerKind answer, @Nullable Reporting reporting, @Nullable String note,
        Map<String, Tree> derived, Extra extra) {

    public QuestionPart {
        derived = Ordered.copyOf(derived);
    }

    public enum Reporting {

        GROUP_BY_STAKEHOLDER_TYPE

    }

}
