package fi.yhdyspinta.survey.answering;

import java.util.List;

import fi.yhdyspinta.survey.answering.AnswerSheet.Problem;

/**
 * What came of saving or submitting a whole sheet; whatever it is, every field that could
 * be is kept as a draft.
 */
sealed interface Attempt {

    /** Every field is kept as a draft. */
    record Saved() implements Attempt {
    }

    /** The answer is in. */
    record Submitted(int version) implements Attempt {
    }

    /** Something is missing or contradicts itself. */
    record Incomplete(List<Problem> problems) implements Attempt {
    }

    /** Some fields hold something else than what was typed: the writer looks at them. */
    record Unsettled(List<Outcome.Unsettled> fields) implements Attempt {
    }

    /**
     * Texts of two writers still wait for a choice: the one who submits is asked first.
     */
    record Waiting() implements Attempt {
    }

    /** The survey had closed; nothing was submitted. */
    record TooLate() implements Attempt {
    }

}
