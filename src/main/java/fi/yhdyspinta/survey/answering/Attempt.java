package fi.yhdyspinta.survey.answering;

import java.util.List;

import fi.yhdyspinta.survey.answering.AnswerSheet.Problem;

/** What came of saving or submitting a whole sheet; whatever it is, the draft is kept. */
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

    /** Somebody else has written in the same places. */
    record Conflicting(List<Outcome.Conflict> conflicts) implements Attempt {
    }

    /** The survey had closed; nothing was submitted. */
    record TooLate() implements Attempt {
    }

}
