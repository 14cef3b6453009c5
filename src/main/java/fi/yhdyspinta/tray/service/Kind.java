package fi.yhdyspinta.tray.service;

import java.util.Map;

/** What sort of thing the catalogue calls a service (palvelun tyyppi). */
public enum Kind {

    SERVICE, PERMIT, QUALIFICATION;

    /** The words of version 8 and later of the source, and of those before. */
    private static final Map<String, Kind> WORDS = Map.of("PermitOrObligation", PERMIT, "PermissionAndObligation",
            PERMIT, "ProfessionalQualification", QUALIFICATION, "ProfessionalQualifications", QUALIFICATION);

    static Kind of(String word) {
        return WORDS.getOrDefault(word, SERVICE);
    }

    public String key() {
        return "tray.service.kind." + name();
    }

}
