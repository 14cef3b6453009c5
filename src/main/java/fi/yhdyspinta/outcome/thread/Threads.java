package fi.yhdyspinta.outcome.thread;

import java.util.UUID;

import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.outcome.PlanTextId;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The thread through any of the things it ties together (lanka): "Mistä tämä tuli?"
 * upstream to the words people wrote, "Mihin tämä johti?" downstream to how it went. What
 * was removed shows as a tombstone; nowhere does the thread break.
 */
@Component
public class Threads {

    private final Upstream upstream;

    private final Downstream downstream;

    private final Pieces pieces;

    private final Sayings sayings;

    private final Fragments fragments;

    private final Findings findings;

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final Decisions decisions;

    private final PlanTexts planTexts;

    Threads(Upstream upstream, Downstream downstream, Pieces pieces, Sayings sayings, Fragments fragments,
            Findings findings, Conclusions conclusions, AgreedActions actions, Decisions decisions,
            PlanTexts planTexts) {
        this.upstream = upstream;
        this.downstream = downstream;
        this.pieces = pieces;
        this.sayings = sayings;
        this.fragments = fragments;
        this.findings = findings;
        this.conclusions = conclusions;
        this.actions = actions;
        this.decisions = decisions;
        this.planTexts = planTexts;
    }

    /**
     * @throws NotFound when the reader may know of no such thing
     */
    @Transactional(readOnly = true)
    public Trace get(Actor reader, PieceKind kind, UUID id) {
        return switch (kind) {
            case ANSWER -> ofSaying(reader, SayingKind.ANSWER, id);
            case NOTE -> ofSaying(reader, SayingKind.NOTE, id);
            case FINDING -> ofFinding(reader, new FindingId(id));
            case CONCLUSION -> ofConclusion(reader, new ConclusionId(id));
            case ACTION -> ofAction(reader, new AgreedActionId(id));
            case DECISION -> ofDecision(reader, new DecisionId(id));
            case PLAN_TEXT -> ofPlanText(reader, new PlanTextId(id));
            case FOLLOW_UP -> throw new NotFound("A follow-up stands on the thread of its action");
        };
    }

    private Trace ofSaying(Actor reader, SayingKind kind, UUID id) {
        var saying = this.sayings.get(kind, id);
        var marked = this.fragments.listOf(kind, id);
        var gathered = new Gathered(reader);
        for (var fragment : marked) {
            this.downstream.finding(gathered, this.findings.get(fragment.finding()));
        }
        requireSight(reader, gathered);
        var quotes = marked.stream().map(fragment -> this.pieces.of(reader, fragment)).distinct().toList();
        var process = marked.stream()
            .map(Fragment::finding)
            .findFirst()
            .map(finding -> this.findings.get(finding).process())
            .orElse(null);
        return new Trace(this.pieces.of(reader, saying), process, quotes, gathered.pieces());
    }

    private Trace ofFinding(Actor reader, FindingId id) {
        var finding = this.findings.get(id);
        var above = new Gathered(reader);
        this.upstream.belowFinding(above, finding);
        var below = new Gathered(reader);
        this.downstream.belowFinding(below, finding);
        requireSight(reader, below);
        var known = above.pieces();
        var on = below.pieces().stream().filter(piece -> !known.contains(piece)).toList();
        return new Trace(Pieces.of(finding), finding.process(), known, on);
    }

    private Trace ofConclusion(Actor reader, ConclusionId id) {
        var conclusion = this.conclusions.get(reader, id);
        var above = new Gathered(reader);
        this.upstream.behindConclusion(above, conclusion);
        var below = new Gathered(reader);
        this.downstream.belowConclusion(below, conclusion);
        return new Trace(Pieces.of(conclusion), conclusion.process(), above.pieces(), below.pieces());
    }

    private Trace ofAction(Actor reader, AgreedActionId id) {
        var action = this.actions.get(reader, id);
        var above = new Gathered(reader);
        this.upstream.behindAction(above, action);
        var below = new Gathered(reader);
        this.downstream.belowAction(below, action);
        return new Trace(Pieces.of(action), action.process(), above.pieces(), below.pieces());
    }

    private Trace ofDecision(Actor reader, DecisionId id) {
        var decision = this.decisions.get(reader, id);
        var above = new Gathered(reader);
        this.upstream.behindDecision(above, decision);
        var below = new Gathered(reader);
        decision.item()
            .actions()
            .forEach(action -> this.actions.find(action)
                .ifPresent(covered -> this.downstream.afterDecision(below, covered)));
        return new Trace(Pieces.of(decision), decision.item().process(), above.pieces(), below.pieces());
    }

    private Trace ofPlanText(Actor reader, PlanTextId id) {
        var planText = this.planTexts.get(reader, id);
        var above = new Gathered(reader);
        this.upstream.behindPlanText(above, planText);
        var below = new Gathered(reader);
        var action = planText.text().action();
        if (action != null) {
            this.actions.find(action).ifPresent(told -> this.downstream.followUps(below, told));
        }
        return new Trace(Pieces.of(planText), planText.process(), above.pieces(), below.pieces());
    }

    /**
     * The public may follow what was said only as far as something published has come of
     * it.
     */
    private static void requireSight(Actor reader, Gathered below) {
        if (reader.mandates().isEmpty()
                && below.pieces().stream().allMatch(piece -> piece.kind() == PieceKind.FINDING)) {
            throw new NotFound("Nothing published of it");
        }
    }

}
