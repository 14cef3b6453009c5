package fi.yhdyspinta.outcome.action;

import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Commitment;
import fi.yhdyspinta.outcome.Promise;

/** The terms that an action has now (ehdot). */
final class Terms {

    private Terms() {
    }

    static ActionTerms of(AgreedAction action) {
        return new ActionTerms(action.what(), action.lead(), action.parties().stream().map(Terms::promise).toList(),
                action.dueOn(), action.goal(), action.resource(), action.firstStep(), action.indicator(),
                action.conclusions());
    }

    /** The same terms but for one party's promise. */
    static ActionTerms of(AgreedAction action, Promise reworded) {
        var now = of(action);
        var promises = now.parties()
            .stream()
            .map(promise -> promise.organisation().equals(reworded.organisation()) ? reworded : promise)
            .toList();
        return new ActionTerms(now.what(), now.lead(), promises, now.dueOn(), now.goal(), now.resource(),
                now.firstStep(), now.indicator(), now.conclusions());
    }

    private static Promise promise(Commitment party) {
        return new Promise(party.organisation(), party.promise());
    }

}
