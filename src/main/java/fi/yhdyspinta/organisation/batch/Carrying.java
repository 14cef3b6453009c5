package fi.yhdyspinta.organisation.batch;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/**
 * Carries the rows of batches out and undoes them: one for the register, one for seats,
 * one for contacts.
 */
public interface Carrying {

    /** Which rows, and who does it when. */
    record Step(BatchId batch, int after, int most, PersonId by, Instant at) {
    }

    boolean carries(Batch.Kind kind);

    void carry(Step step);

    void undo(Step step);

}
