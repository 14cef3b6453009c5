package fi.yhdyspinta.survey.results;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.platform.TypedId;

/**
 * The coordinator's deed of opening the results to everybody (tulosten julkaiseminen).
 *
 * @param withWords whether the open answers are opened too
 */
public record Publication(PublicationId id, boolean withWords, Instant publishedAt) {

    /** Identifies a publication of results. */
    public record PublicationId(UUID value) implements TypedId {
    }

}
