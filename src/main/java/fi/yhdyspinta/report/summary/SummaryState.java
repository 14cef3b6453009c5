package fi.yhdyspinta.report.summary;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.identity.PersonId;

/** How far the working copy of a summary has come (yhteenvedon tila). */
public sealed interface SummaryState {

    /** Being written by the coordinator (luonnos). */
    record Draft() implements SummaryState {
    }

    /**
     * Open for the comments of the organisations, that day included (kommentoitavana).
     */
    record Commented(LocalDate until) implements SummaryState {
    }

    /**
     * Approved and no longer written (hyväksytty).
     *
     * @param print digest of what the live blocks said then
     */
    record Approved(PersonId by, Instant at, String print) implements SummaryState {
    }

    /** Open to everybody as its newest version (julkaistu). */
    record Published(Approved approval) implements SummaryState {
    }

    /** Its newest version has been taken out of sight (peruttu). */
    record Withdrawn(Approved approval) implements SummaryState {
    }

    /** "DRAFT", "COMMENTED" …, as the table writes it. */
    default String name() {
        return switch (this) {
            case Draft draft -> "DRAFT";
            case Commented commented -> "COMMENTED";
            case Approved approved -> "APPROVED";
            case Published published -> "PUBLISHED";
            case Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    /** The message key of the name people read. */
    default String key() {
        return "report.state." + name();
    }

    /** The word by which the style sheet knows it. */
    default String look() {
        return switch (this) {
            case Draft draft -> "draft";
            case Commented commented -> "open";
            case Approved approved -> "partly";
            case Published published -> "done";
            case Withdrawn withdrawn -> "closed";
        };
    }

}
