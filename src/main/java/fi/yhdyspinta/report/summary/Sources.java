package fi.yhdyspinta.report.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Commitment;
import fi.yhdyspinta.outcome.CommitmentAnswer;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the sources of a process say at this moment (lähteet). */
@Component
class Sources {

    private final Outcomes outcomes;

    private final Findings findings;

    private final Fragments fragments;

    private final Organisations organisations;

    private final Goals goals;

    Sources(Outcomes outcomes, Findings findings, Fragments fragments, Organisations organisations, Goals goals) {
        this.outcomes = outcomes;
        this.findings = findings;
        this.fragments = fragments;
        this.organisations = organisations;
        this.goals = goals;
    }

    /** Every source that stands, by id: conclusions first, then actions and findings. */
    Map<UUID, LiveBlock> list(ProcessId process) {
        var names = new Names();
        var blocks = new LinkedHashMap<UUID, LiveBlock>();
        this.outcomes.listConclusions(process).forEach(each -> put(blocks, conclusion(each, names)));
        this.outcomes.listActions(process)
            .stream()
            .filter(action -> !(action.state() instanceof ActionState.Dropped))
            .forEach(each -> put(blocks, action(each, names)));
        var quotes = this.fragments.list(process);
        this.findings.list(process).forEach(each -> put(blocks, finding(each, quotes, names)));
        return blocks;
    }

    private static void put(Map<UUID, LiveBlock> blocks, LiveBlock block) {
        blocks.put(block.source().id(), block);
    }

    private static LiveBlock conclusion(Conclusion conclusion, Names names) {
        var dissent = conclusion.dissent();
        return new LiveBlock.OfConclusion(new Source(Source.Kind.CONCLUSION, conclusion.id().value()),
                Wording.of(conclusion.text()), conclusion.agreement().key(), dissent == null ? "" : dissent.text(),
                dissent == null ? List.of() : dissent.organisations().stream().map(names::of).toList());
    }

    private LiveBlock action(AgreedAction action, Names names) {
        var partners = action.parties().stream().filter(party -> !party.leads()).map(Commitment::organisation);
        return new LiveBlock.OfAction(new Source(Source.Kind.ACTION, action.id().value()), Wording.of(action.what()),
                names.of(action.lead()), partners.map(names::of).toList(), action.dueOn(), action.state().key(),
                isAgreed(action), content(action, names));
    }

    private ActionContent content(AgreedAction action, Names names) {
        var goal = action.goal() == null ? Wording.NONE : Wording.of(this.goals.get(action.goal()).text());
        var promises = action.parties()
            .stream()
            .map(party -> new ActionContent.Promised(names.of(party.organisation()),
                    Objects.requireNonNullElse(party.promise(), ""), answer(party.answer())))
            .toList();
        return new ActionContent(goal, action.resource().euros(), action.resource().personYears(), promises);
    }

    private static String answer(CommitmentAnswer answer) {
        return switch (answer) {
            case CommitmentAnswer.Accepted accepted -> "report.promise.accepted";
            case CommitmentAnswer.Declined declined -> "report.promise.declined";
            case CommitmentAnswer.Silent silent -> "report.promise.silent";
        };
    }

    static boolean isAgreed(AgreedAction action) {
        return !(action.state() instanceof ActionState.Proposed || action.state() instanceof ActionState.Dropped);
    }

    private static LiveBlock finding(Finding finding, List<Fragment> fragments, Names names) {
        var quotes = fragments.stream()
            .filter(fragment -> fragment.finding().equals(finding.id()) && !fragment.isGone())
            .filter(fragment -> fragment.clearance() != null)
            .map(fragment -> quote(fragment, names))
            .toList();
        return new LiveBlock.OfFinding(new Source(Source.Kind.FINDING, finding.id().value()),
                Wording.of(finding.text()), quotes);
    }

    private static LiveBlock.Quote quote(Fragment fragment, Names names) {
        var clearance = java.util.Objects.requireNonNull(fragment.clearance());
        return new LiveBlock.Quote(clearance.text(),
                clearance.named() ? names.of(fragment.organisation()) : Wording.NONE);
    }

    /** The names of organisations, each asked for once. */
    private final class Names {

        private final Map<OrganisationId, Wording> known = new LinkedHashMap<>();

        Wording of(@Nullable OrganisationId organisation) {
            return organisation == null ? Wording.NONE
                    : this.known.computeIfAbsent(organisation,
                            id -> Sources.this.organisations.find(id)
                                .map(Organisation::name)
                                .map(Wording::of)
                                .orElse(Wording.NONE));
        }

    }

}
