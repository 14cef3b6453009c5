package fi.yhdyspinta.indicator.interpretation;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation proposes to conclude from an indicator (tulkinta).
 *
 * @param dissent who sees it otherwise and how; null unless dissent is noted
 */
public record Interpretation(InterpretationId id, OrganisationId organisation, PersonId writtenBy, Instant writtenAt,
        String text, Agreement agreement, @Nullable String dissent) {

    public static final int LONGEST = 2_000;

    /** How far those at the table agree (yksimielisyys). */
    public enum Agreement {

        PROPOSED, AGREED, DISSENT_NOTED;

        public String key() {
            return "indicator.agreement." + name();
        }

        /** How a state looks on pages. */
        public String look() {
            return switch (this) {
                case PROPOSED -> "draft";
                case AGREED -> "done";
                case DISSENT_NOTED -> "partly";
            };
        }

    }

    public boolean isProposed() {
        return this.agreement == Agreement.PROPOSED;
    }

}
