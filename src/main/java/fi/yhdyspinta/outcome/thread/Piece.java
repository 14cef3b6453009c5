package fi.yhdyspinta.outcome.thread;

import java.time.LocalDate;
import java.util.UUID;

import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the thread, as its reader may see it (langan pala).
 *
 * @param quote marked words; null when they are gone or not for this reader
 * @param text what it says otherwise
 * @param asked the question or topic that was answered
 * @param on when it was said or made
 * @param stateKey message key of how far it has come
 * @param gone null while it stands
 */
public record Piece(PieceKind kind, UUID id, @Nullable String quote, @Nullable LocalText text,
        @Nullable LocalText asked, @Nullable OrganisationId organisation, @Nullable PartyType partyType,
        @Nullable String speaker, @Nullable LocalDate on, @Nullable String stateKey, @Nullable Gone gone) {

    /**
     * That it was removed.
     *
     * @param on null when not known
     * @param reason null when none was given
     * @param by null when not known
     */
    public record Gone(@Nullable LocalDate on, @Nullable String reason, Saying.@Nullable Remover by) {

        /** What is known of it, as a message key: {0} is the day, {1} the reason. */
        public String key() {
            if (this.reason != null && this.on != null) {
                return "outcome.gone";
            }
            var who = this.by == null ? "unknown" : this.by.name();
            return "outcome.thread.gone." + who + (this.on == null ? "" : ".on");
        }

    }

    /**
     * Something made by the county or the parties: it has words and a date, no speaker.
     */
    static Piece made(PieceKind kind, UUID id, LocalText text, @Nullable LocalDate on, @Nullable String stateKey,
            @Nullable Gone gone) {
        return new Piece(kind, id, null, text, null, null, null, null, on, stateKey, gone);
    }

}
