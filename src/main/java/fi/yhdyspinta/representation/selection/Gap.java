package fi.yhdyspinta.representation.selection;

/** What the candidates so far do not yet make possible (puute). */
public enum Gap {

    CANDIDATES, PARTY, MUNICIPALITIES;

    public String key() {
        return "representation.gap." + name();
    }

}
