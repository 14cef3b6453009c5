package fi.yhdyspinta.analysis;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wrote in its own words, in an answer or in a note (sanottu).
 *
 * @param version grows when the writer changes the text
 * @param organisation null when nobody is named: a guest's note
 * @param speaker the name shown with a note, when no organisation is known
 * @param asked the question or the topic it answers
 * @param departure null while the words stand
 */
public record Saying(SayingKind kind, UUID id, String text, int version, @Nullable OrganisationId organisation,
        @Nullable PartyType partyType, @Nullable String speaker, LocalText asked, Instant saidAt,
        @Nullable Departure departure) {

    /**
     * That the words are no longer there (sanojen poistuminen).
     *
     * @param at null when not known
     */
    public record Departure(@Nullable Instant at, Remover by) {
    }

    /** Who took the words away. */
    public enum Remover {

        WRITER, FACILITATOR

    }

    public boolean gone() {
        return this.departure != null;
    }

}
