package fi.yhdyspinta.organisation.responsibility;

import java.math.BigDecimal;

/**
 * How much work a unit has for a task in a year (henkilötyövuodet).
 *
 * @param personYears person-years (htv)
 */
public record ResourceEntry(ResourceEntryId id, int year, String unit, String task, BigDecimal personYears,
        Funding funding) {

    /** Where the money comes from. */
    public enum Funding {

        BASE, PROJECT;

        public String key() {
            return "organisation.responsibility.funding." + name();
        }

    }

}
