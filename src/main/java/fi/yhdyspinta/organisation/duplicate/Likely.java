package fi.yhdyspinta.organisation.duplicate;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;

/**
 * Two entries that may be the same organisation.
 *
 * @param reason what they share
 * @param likeness how alike the names are, from 0 to 1
 */
public record Likely(OrganisationId one, OrganisationId other, Reason reason, double likeness) {

    /** What two entries share. */
    public enum Reason {

        BUSINESS_ID, ASSOCIATION_NUMBER, NAME;

        public String key() {
            return "organisation.duplicate.reason." + name();
        }

    }

    /** With the entries themselves. */
    public record Pair(Likely likely, Organisation one, Organisation other) {
    }

}
