package fi.yhdyspinta.outcome;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/**
 * What a party has answered to the present terms of an action (osapuolen kanta). Silence
 * is an answer to be seen.
 */
public sealed interface CommitmentAnswer {

    /** Has not answered since it was asked. */
    record Silent(Instant since) implements CommitmentAnswer {
    }

    /** Binds itself. */
    record Accepted(PersonId by, Instant at) implements CommitmentAnswer {
    }

    /** Does not, and tells why. */
    record Declined(PersonId by, Instant at, String reason) implements CommitmentAnswer {
    }

}
