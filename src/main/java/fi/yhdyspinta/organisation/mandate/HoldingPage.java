package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.Standing;
import fi.yhdyspinta.organisation.Term;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person.
 *
 * @param others what else the person has been and is, as far as the reader may see
 * @param namedBy name of the one who gave it, null when that is not known
 * @param endedBy name of the one who ended it, null when nobody did
 * @param changes whether the reader may change its dates
 * @param ends whether the reader may end it
 * @param ended how the organisation has ended, null while it is there
 */
public record HoldingPage(Holding holding, List<Holding> others, @Nullable String namedBy, @Nullable String endedBy,
        boolean changes, boolean ends, @Nullable Standing ended, Instant now) {

    public Term.State state() {
        return this.holding.stateAt(this.now);
    }

    public Term term() {
        return this.holding.membership().term();
    }

}
