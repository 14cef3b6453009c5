package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.Objects;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body (toimielin).
 *
 * @param key its own mark in the county
 * @param kind null while nobody has told it
 * @param level null while nobody has told it
 * @param municipality code of the municipality whose body it is, null for the county's
 * @param open whether it is shown to everybody
 * @param endedOn the first day on which it is no more
 * @param source where its facts were taken from, when it began as a ready structure
 */
public record BodyFacts(BodyId id, String key, LocalText name, @Nullable BodyKind kind, @Nullable BodyLevel level,
        @Nullable String municipality, Decision decision, Term term, @Nullable String tasks, MeetingRule meetings,
        boolean open, @Nullable LocalDate endedOn, @Nullable String source) {

    /**
     * The decision by which it was appointed (asettamispäätös).
     *
     * @param section the § of the minutes
     */
    public record Decision(@Nullable LocalDate on, @Nullable String section, @Nullable String link) {

        static final Decision UNKNOWN = new Decision(null, null, null);

        public boolean isKnown() {
            return this.on != null || this.section != null || this.link != null;
        }

    }

    /**
     * For how long it was appointed, usually a council term (toimikausi).
     *
     * @param last its last day
     */
    public record Term(@Nullable LocalDate from, @Nullable LocalDate last) {

        static final Term UNKNOWN = new Term(null, null);

        public boolean isOverOn(LocalDate day) {
            return this.last != null && day.isAfter(this.last);
        }

    }

    /** How often it meets in a year (kokoussääntö). */
    public record MeetingRule(@Nullable Integer least, @Nullable Integer most) {

        public boolean isKnown() {
            return this.least != null || this.most != null;
        }

    }

    /** A body that begins from a ready structure, shown to everybody. */
    public static BodyFacts started(String key, LocalText name, BodyKind kind, BodyLevel level,
            @Nullable String municipality, @Nullable String tasks, @Nullable Integer least, @Nullable Integer most,
            String source) {
        return new BodyFacts(BodyId.next(), key, name, kind, level, municipality, Decision.UNKNOWN, Term.UNKNOWN, tasks,
                new MeetingRule(least, most), true, null, source);
    }

    /** With that kind and level where nobody has told its own. */
    public BodyFacts placed(BodyKind otherKind, BodyLevel otherLevel) {
        return new BodyFacts(this.id, this.key, this.name, Objects.requireNonNullElse(this.kind, otherKind),
                Objects.requireNonNullElse(this.level, otherLevel), this.municipality, this.decision, this.term,
                this.tasks, this.meetings, this.open, this.endedOn, this.source);
    }

    public boolean isThereOn(LocalDate day) {
        return this.endedOn == null || day.isBefore(this.endedOn);
    }

}
