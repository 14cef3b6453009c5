package fi.yhdyspinta.outcome.conclusion;

import java.util.List;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conclusions with what their pages show beside them. */
@Component
public class ConclusionPages {

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final Findings findings;

    private final Organisations organisations;

    ConclusionPages(Conclusions conclusions, AgreedActions actions, Findings findings, Organisations organisations) {
        this.conclusions = conclusions;
        this.actions = actions;
        this.findings = findings;
        this.organisations = organisations;
    }

    /** A conclusion on its page. */
    public record ConclusionPage(Conclusion conclusion, List<Finding> findings, List<AgreedAction> actions,
            List<Organisation> dissenters) {
    }

    /** What can be chosen when a conclusion is written. */
    public record Choices(List<Finding> findings, List<Organisation> organisations) {
    }

    @Transactional(readOnly = true)
    public ConclusionPage get(Actor reader, ConclusionId id) {
        var conclusion = this.conclusions.get(reader, id);
        var insider = !reader.mandates().isEmpty();
        var actions = this.actions.listOf(id)
            .stream()
            .filter(action -> !action.isGone() && (insider || action.publishedAt() != null))
            .toList();
        var rests = conclusion.findings().stream().map(this.findings::get).toList();
        var dissent = conclusion.dissent();
        var dissenters = dissent == null ? List.<Organisation>of()
                : List.copyOf(this.organisations.getAll(dissent.organisations()).values());
        return new ConclusionPage(conclusion, rests, actions, dissenters);
    }

    /** For the coordinator, who writes. */
    @Transactional(readOnly = true)
    public Choices choices(Actor actor, ProcessId process) {
        actor.require(Role.COORDINATOR);
        return new Choices(this.findings.list(process), this.organisations.list());
    }

}
