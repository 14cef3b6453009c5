package fi.yhdyspinta.representation.mandate;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A topic that an organisation wants the meeting to take up, and its public answer
 * (aihe-ehdotus).
 */
public record Topic(TopicId id, OrganisationId organisation, String text, Instant proposedAt, @Nullable Answer answer,
        String reason) {

    /** What was decided of it. */
    public enum Answer {

        TAKEN, JOINED, NOT_NOW;

        public String key() {
            return "representation.topic." + name();
        }

        public String sign() {
            return switch (this) {
                case TAKEN -> "done";
                case JOINED -> "partly";
                case NOT_NOW -> "skipped";
            };
        }

    }

}
