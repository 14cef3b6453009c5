package fi.yhdyspinta.tray;

/** On which step of the ladder of evidence a practice stands (näyttöporras). */
public enum EvidenceLevel {

    /** Research evidence, which names its source (tutkittu näyttö). */
    RESEARCHED,
    /** Found to work where it is used (toimiva käytäntö). */
    WORKING,
    /**
     * A pilot that collects data on its effects (pilotti ja vaikuttavuustiedon keruu).
     */
    PILOT;

    /** The message key of the name people read. */
    public String key() {
        return "tray.practice.level." + name();
    }

}
