package fi.yhdyspinta.outcome;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One party's part in an action (sitoumus).
 *
 * @param leads whether the party leads the action
 * @param promise what it does itself, null until put in words
 */
public record Commitment(OrganisationId organisation, boolean leads, @Nullable String promise,
        CommitmentAnswer answer) {

    public boolean isAccepted() {
        return this.answer instanceof CommitmentAnswer.Accepted;
    }

}
