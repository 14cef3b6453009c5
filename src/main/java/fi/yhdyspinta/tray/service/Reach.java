package fi.yhdyspinta.tray.service;

import java.util.Map;
import java.util.Optional;

/** How far a service reaches (alue, jolla palvelu on tarjolla). */
public enum Reach {

    NATIONWIDE, NATIONWIDE_EXCEPT_ALAND, LIMITED;

    /** The words of version 8 and later of the source, and of those before. */
    private static final Map<String, Reach> WORDS = Map.of("Nationwide", NATIONWIDE, "WholeCountry", NATIONWIDE,
            "NationwideExceptAlandIslands", NATIONWIDE_EXCEPT_ALAND, "WholeCountryExceptAlandIslands",
            NATIONWIDE_EXCEPT_ALAND, "LimitedType", LIMITED, "AreaType", LIMITED);

    static Optional<Reach> find(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    public String key() {
        return "tray.service.reach." + name();
    }

}
