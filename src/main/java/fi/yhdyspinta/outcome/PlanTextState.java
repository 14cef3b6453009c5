package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.time.LocalDate;

/** How far a sentence of the plan has come (suunnitelmatekstin tila). */
public sealed interface PlanTextState {

    Instant at();

    /** Written (luonnosteltu). */
    record Drafted(Instant at) implements PlanTextState {
    }

    /** Commented by somebody (kommentoitu). */
    record Commented(Instant at) implements PlanTextState {
    }

    /** In the text of the plan (suunnitelmassa). */
    record InThePlan(Instant at) implements PlanTextState {
    }

    /** The plan has been adopted (hyväksytty). */
    record Adopted(Instant at, LocalDate on) implements PlanTextState {
    }

    /** Reported in the financial statement or elsewhere (raportoitu). */
    record Reported(Instant at, LocalDate on, String report) implements PlanTextState {
    }

    /** "DRAFTED", "IN_THE_PLAN" …, as the table writes it. */
    default String name() {
        return switch (this) {
            case Drafted drafted -> "DRAFTED";
            case Commented commented -> "COMMENTED";
            case InThePlan inThePlan -> "IN_THE_PLAN";
            case Adopted adopted -> "ADOPTED";
            case Reported reported -> "REPORTED";
        };
    }

    /** The message key of the name people read. */
    default String key() {
        return "outcome.planText.state." + name();
    }

}
