package fi.yhdyspinta.tray.service;

/** How a service came to be known (tuontitapa). */
public enum Brought {

    FETCH, FILE;

    public String key() {
        return "tray.service.brought." + name();
    }

}
