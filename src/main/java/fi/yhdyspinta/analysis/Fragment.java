package fi.yhdyspinta.analysis;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The exact words of an answer or a note that support a finding (poiminta).
 *
 * @param source the answer or the note
 * @param version of the text it was marked in
 * @param start where the words begin in that text, in characters of Java
 * @param end where they end, exclusive
 * @param quote null when the fragment is removed: the words are wiped
 * @param speaker the name shown with a note, when no organisation is known
 * @param asked the question or topic that was answered
 * @param clearance null while the quote may not be published
 */
public record Fragment(FragmentId id, FindingId finding, SayingKind kind, UUID source, int version, int start, int end,
        @Nullable String quote, @Nullable OrganisationId organisation, @Nullable PartyType partyType,
        @Nullable String speaker, LocalText asked, Instant saidAt, @Nullable Clearance clearance,
        @Nullable Removal removal) {

    public boolean isGone() {
        return this.removal != null;
    }

}
