package fi.yhdyspinta.round;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;

/** An organisation asked to take part in a round (kutsu). */
public record Invitation(OrganisationId organisation, State state, Instant sentAt) {

    /** What the organisation has said. */
    public enum State {

        SENT("open"), ACCEPTED("done"), DECLINED("closed");

        private final String look;

        State(String look) {
            this.look = look;
        }

        /** The word by which the style sheet knows it. */
        public String look() {
            return this.look;
        }

        public String key() {
            return "round.invitation.state." + name();
        }

    }

}
