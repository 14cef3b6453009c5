package fi.yhdyspinta.outcome.decision;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.action.ActionPolicy;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decision items with what their pages show beside them. */
@Component
public class DecisionPages {

    private final Decisions decisions;

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final Organisations organisations;

    DecisionPages(Decisions decisions, Conclusions conclusions, AgreedActions actions, Organisations organisations) {
        this.decisions = decisions;
        this.conclusions = conclusions;
        this.actions = actions;
        this.organisations = organisations;
    }

    /** A decision item on its page. */
    public record DecisionPage(Decision decision, Organisation organisation, List<Conclusion> conclusions,
            List<AgreedAction> actions, boolean mayWrite, boolean mayRecord) {
    }

    /** What a decision item can cover. */
    public record Choices(List<Conclusion> conclusions, List<AgreedAction> actions) {
    }

    @Transactional(readOnly = true)
    public DecisionPage get(Actor reader, DecisionId id) {
        var decision = this.decisions.get(reader, id);
        var item = decision.item();
        // A published decision may cover what is still proposed; outsiders read of it
        // once it is published itself.
        var outsider = ActionPolicy.isOutsider(reader);
        var conclusions = item.conclusions()
            .stream()
            .flatMap(each -> this.conclusions.find(each).stream())
            .filter(each -> !outsider || each.publishedAt() != null)
            .toList();
        var actions = item.actions()
            .stream()
            .flatMap(each -> this.actions.find(each).stream())
            .filter(each -> !outsider || each.publishedAt() != null)
            .toList();
        return new DecisionPage(decision, this.organisations.get(item.organisation()), conclusions, actions,
                Decisions.mayWrite(reader, item.organisation()), Decisions.mayRecord(reader, decision));
    }

    /** For those who write decision items; a fresh one covers everything that stands. */
    @Transactional(readOnly = true)
    public Choices choices(Actor actor, ProcessId process) {
        if (!Decisions.mayWrite(actor, actor.organisation())) {
            throw new Forbidden("May not write decision items");
        }
        return new Choices(this.conclusions.list(process), this.actions.list(process));
    }

}
