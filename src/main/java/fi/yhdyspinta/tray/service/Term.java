package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.platform.LocalText;

/**
 * A class by which the catalogue describes a service (luokitus), as it has it.
 *
 * @param code as "KR1.2" or "P27.1"; the end of the address where there is none
 */
public record Term(Kind kind, String code, LocalText name) {

    /** What the class is of, and the field of the source that holds it. */
    public enum Kind {

        TARGET_GROUP("targetGroups"), SERVICE_CLASS("serviceClasses"), LIFE_EVENT("lifeEvents"),
        INDUSTRIAL_CLASS("industrialClasses"), KEYWORD("ontologyTerms");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        String field() {
            return this.field;
        }

        public String key() {
            return "tray.service.term." + name();
        }

    }

}
