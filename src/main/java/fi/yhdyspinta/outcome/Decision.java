package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision item on its way (päätösasia): drafted, sent, on an agenda, decided,
 * published.
 */
public sealed interface Decision {

    DecisionItem item();

    /** Being written (luonnos). */
    record Draft(DecisionItem item) implements Decision {

        public Sent send(Instant at) {
            return new Sent(this.item, at);
        }

    }

    /** Given to the body to prepare (lähetetty). */
    record Sent(DecisionItem item, Instant sentAt) implements Decision {

        public OnAgenda schedule(LocalDate meetingOn) {
            return new OnAgenda(this.item, this.sentAt, meetingOn);
        }

        /**
         * Decided before anybody told of the agenda: the meeting was the day of the
         * decision.
         */
        public Decided decide(Ruling ruling) {
            return schedule(ruling.on()).decide(ruling);
        }

    }

    /** On the agenda of a meeting (esityslistalla). */
    record OnAgenda(DecisionItem item, Instant sentAt, LocalDate meetingOn) implements Decision {

        public Decided decide(Ruling ruling) {
            return new Decided(this.item, this.sentAt, this.meetingOn, ruling);
        }

    }

    /** Decided by the body (päätetty). */
    record Decided(DecisionItem item, Instant sentAt, LocalDate meetingOn, Ruling ruling) implements Decision {

        public Published publish(Instant at) {
            return new Published(this.item, this.sentAt, this.meetingOn, this.ruling, at);
        }

    }

    /** Open to everybody (julkaistu). */
    record Published(DecisionItem item, Instant sentAt, LocalDate meetingOn, Ruling ruling,
            Instant publishedAt) implements Decision {
    }

    default DecisionId id() {
        return item().id();
    }

    /** What the body has decided, once it has. */
    default Optional<Ruling> findRuling() {
        return switch (this) {
            case Decided decided -> Optional.of(decided.ruling());
            case Published published -> Optional.of(published.ruling());
            case Draft draft -> Optional.empty();
            case Sent sent -> Optional.empty();
            case OnAgenda onAgenda -> Optional.empty();
        };
    }

    /** "DRAFT", "ON_AGENDA" …, as the table writes it. */
    default String name() {
        return switch (this) {
            case Draft draft -> "DRAFT";
            case Sent sent -> "SENT";
            case OnAgenda onAgenda -> "ON_AGENDA";
            case Decided decided -> "DECIDED";
            case Published published -> "PUBLISHED";
        };
    }

    /** The message key of the name people read. */
    default String key() {
        return "outcome.decision.state." + name();
    }

}
