package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;

/** One submitted version of an answer (lähetetty versio). */
public record Version(UUID id, int version, Instant submittedAt, PersonId submittedBy) {
}
