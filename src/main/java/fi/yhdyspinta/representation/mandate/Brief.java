package fi.yhdyspinta.representation.mandate;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;

/**
 * What an organisation sends along with its representatives (evästys).
 *
 * @param heading under which the representatives have put it, empty for none
 * @param answer what the sender is told, empty for nothing
 */
public record Brief(BriefId id, OrganisationId organisation, String text, Instant sentAt, String heading, State state,
        String answer) {

    /** What has become of it. */
    public enum State {

        SENT, READ, TAKEN, NOT_TAKEN;

        public String key() {
            return "representation.brief." + name();
        }

        public String sign() {
            return switch (this) {
                case SENT -> "none";
                case READ -> "partly";
                case TAKEN -> "done";
                case NOT_TAKEN -> "skipped";
            };
        }

    }

}
