package fi.yhdyspinta.representation.procedure;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What an organisation says of a version, and what it was answered (kommentti). */
public record Comment(CommentId id, int versionNumber, OrganisationId organisation, String text, Instant commentedAt,
        @Nullable String answer) {
}
