package fi.yhdyspinta.outcome.thread;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import org.springframework.stereotype.Component;

/** "Mistä tämä tuli?": walks back to the words, and lists them first. */
@Component
class Upstream {

    private final Pieces pieces;

    private final Fragments fragments;

    private final Findings findings;

    private final Conclusions conclusions;

    private final AgreedActions actions;

    Upstream(Pieces pieces, Fragments fragments, Findings findings, Conclusions conclusions, AgreedActions actions) {
        this.pieces = pieces;
        this.fragments = fragments;
        this.findings = findings;
        this.conclusions = conclusions;
        this.actions = actions;
    }

    void behindDecision(Gathered gathered, Decision decision) {
        for (var id : decision.item().conclusions()) {
            this.conclusions.find(id).ifPresent(conclusion -> conclusion(gathered, conclusion));
        }
        for (var id : decision.item().actions()) {
            this.actions.find(id).ifPresent(action -> action(gathered, action));
        }
    }

    void behindPlanText(Gathered gathered, PlanText planText) {
        var action = planText.text().action();
        var conclusion = planText.text().conclusion();
        if (action != null) {
            this.actions.find(action).ifPresent(told -> action(gathered, told));
        }
        if (conclusion != null) {
            this.conclusions.find(conclusion).ifPresent(told -> conclusion(gathered, told));
        }
    }

    void behindAction(Gathered gathered, AgreedAction action) {
        if (action.carriedFrom() != null) {
            this.actions.find(action.carriedFrom()).ifPresent(earlier -> action(gathered, earlier));
        }
        for (var id : action.conclusions()) {
            this.conclusions.find(id).ifPresent(conclusion -> conclusion(gathered, conclusion));
        }
    }

    void behindConclusion(Gathered gathered, Conclusion conclusion) {
        for (var id : conclusion.findings()) {
            this.findings.find(id).ifPresent(finding -> finding(gathered, finding));
        }
    }

    /**
     * The words of a finding, and of those that were joined with it. Words of a joined
     * one have moved with it.
     */
    void belowFinding(Gathered gathered, Finding finding) {
        for (var joined : this.findings.listMergedInto(finding.id())) {
            finding(gathered, joined);
        }
        if (finding.mergedInto() != null) {
            this.findings.find(finding.mergedInto()).ifPresent(into -> words(gathered, into));
        }
        words(gathered, finding);
    }

    private void words(Gathered gathered, Finding finding) {
        for (var fragment : this.fragments.list(finding.id())) {
            if (gathered.meet(fragment.id().value())) {
                gathered.add(this.pieces.of(gathered.reader(), fragment));
            }
        }
    }

    private void finding(Gathered gathered, Finding finding) {
        if (gathered.meet(finding.id().value())) {
            belowFinding(gathered, finding);
            gathered.add(Pieces.of(finding));
        }
    }

    private void conclusion(Gathered gathered, Conclusion conclusion) {
        var visible = !gathered.isOutsider() || conclusion.publishedAt() != null;
        if (visible && gathered.meet(conclusion.id().value())) {
            behindConclusion(gathered, conclusion);
            gathered.add(Pieces.of(conclusion));
        }
    }

    private void action(Gathered gathered, AgreedAction action) {
        var visible = !gathered.isOutsider() || action.publishedAt() != null;
        if (visible && gathered.meet(action.id().value())) {
            behindAction(gathered, action);
            gathered.add(Pieces.of(action));
        }
    }

}
