package fi.yhdyspinta.analysis;

/** What kind of thing a finding tells (havainnon laji). */
public enum FindingKind {

    /** How things are (havainto). */
    OBSERVATION,
    /** What works and is worth keeping (toimiva asia). */
    STRENGTH,
    /** What is missing (tarve). */
    NEED,
    /** What somebody proposes (ehdotus). */
    PROPOSAL;

    /** The message key of the name people read. */
    public String key() {
        return "analysis.kind." + name();
    }

}
