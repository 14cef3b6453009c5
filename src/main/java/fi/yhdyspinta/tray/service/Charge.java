package fi.yhdyspinta.tray.service;

import java.util.Map;
import java.util.Optional;

/** Whether a service costs something (maksullisuus). */
public enum Charge {

    CHARGEABLE, FREE, OTHER;

    /** The words of version 8 and later of the source, and of those before. */
    private static final Map<String, Charge> WORDS = Map.of("Chargeable", CHARGEABLE, "Charged", CHARGEABLE,
            "FreeOfCharge", FREE, "Free", FREE, "Other", OTHER);

    static Optional<Charge> find(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    public String key() {
        return "tray.service.charge." + name();
    }

}
