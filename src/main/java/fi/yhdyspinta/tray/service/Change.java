package fi.yhdyspinta.tray.service;

/** What a reading of a service means beside what is known (muutos). */
public enum Change {

    NEW, CHANGED, SAME,
    /** The source changed it before what is known already: left as it is. */
    OLDER;

    public String key() {
        return "tray.service.change." + name();
    }

}
