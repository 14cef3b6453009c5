package fi.yhdyspinta.outcome;

import java.util.Arrays;
import java.util.List;

/** How far the parties are of one mind about a conclusion (yksimielisyys). */
public enum AgreementLevel {

    /** Everybody (yhteinen). */
    COMMON,
    /** Most (enemmistön). */
    MAJORITY,
    /**
     * Somebody is of another mind, and that is written down (eriävä näkemys kirjattu).
     */
    NOTED_DISSENT,
    /**
     * The source does not tell (ei kirjattu). Nobody chooses it; it stays until somebody
     * who knows writes down another.
     */
    UNRECORDED;

    /** What a writer may choose, when it has been this far. */
    public static List<AgreementLevel> offered(AgreementLevel now) {
        return Arrays.stream(values()).filter(level -> level.isRecorded() || level == now).toList();
    }

    public boolean isRecorded() {
        return this != UNRECORDED;
    }

    /** The message key of the name people read. */
    public String key() {
        return "outcome.agreement." + name();
    }

}
