package fi.yhdyspinta.outcome.thread;

import java.util.List;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.action.FollowUps;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import org.springframework.stereotype.Component;

/** "Mihin tämä johti?": walks on to decisions, plan texts and how it went. */
@Component
class Downstream {

    private final Findings findings;

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final Decisions decisions;

    private final PlanTexts planTexts;

    private final FollowUps followUps;

    Downstream(Findings findings, Conclusions conclusions, AgreedActions actions, Decisions decisions,
            PlanTexts planTexts, FollowUps followUps) {
        this.findings = findings;
        this.conclusions = conclusions;
        this.actions = actions;
        this.decisions = decisions;
        this.planTexts = planTexts;
        this.followUps = followUps;
    }

    void finding(Gathered gathered, Finding finding) {
        if (gathered.meet(finding.id().value())) {
            gathered.add(Pieces.of(finding));
            belowFinding(gathered, finding);
        }
    }

    void belowFinding(Gathered gathered, Finding finding) {
        if (finding.mergedInto() != null) {
            this.findings.find(finding.mergedInto()).ifPresent(into -> finding(gathered, into));
        }
        this.findings.listMergedInto(finding.id()).forEach(joined -> finding(gathered, joined));
        this.conclusions.listOf(finding.id()).forEach(conclusion -> conclusion(gathered, conclusion));
    }

    void belowConclusion(Gathered gathered, Conclusion conclusion) {
        decisions(gathered, this.decisions.listOf(conclusion.id()));
        planTexts(gathered, this.planTexts.listOf(conclusion.id()));
        this.actions.listOf(conclusion.id()).forEach(action -> action(gathered, action));
    }

    void belowAction(Gathered gathered, AgreedAction action) {
        decisions(gathered, this.decisions.listOf(action.id()));
        afterDecision(gathered, action);
    }

    /** What comes of an action once it has been decided on. */
    void afterDecision(Gathered gathered, AgreedAction action) {
        if (gathered.isOutsider() && action.publishedAt() == null) {
            return;
        }
        planTexts(gathered, this.planTexts.listOf(action.id()));
        followUps(gathered, action);
        this.actions.findCarriedFrom(action.id()).ifPresent(next -> action(gathered, next));
    }

    void followUps(Gathered gathered, AgreedAction action) {
        if (gathered.isOutsider() && action.publishedAt() == null) {
            return;
        }
        for (var followUp : this.followUps.list(action.id())) {
            if (gathered.meet(followUp.id().value())) {
                gathered.add(Pieces.of(followUp));
            }
        }
    }

    private void conclusion(Gathered gathered, Conclusion conclusion) {
        var visible = !gathered.isOutsider() || conclusion.publishedAt() != null;
        if (visible && gathered.meet(conclusion.id().value())) {
            gathered.add(Pieces.of(conclusion));
            belowConclusion(gathered, conclusion);
        }
    }

    private void action(Gathered gathered, AgreedAction action) {
        var visible = !gathered.isOutsider() || action.publishedAt() != null;
        if (visible && gathered.meet(action.id().value())) {
            gathered.add(Pieces.of(action));
            belowAction(gathered, action);
        }
    }

    private static void decisions(Gathered gathered, List<Decision> decisions) {
        for (var decision : decisions) {
            var visible = !gathered.isOutsider() || decision instanceof Decision.Published;
            if (visible && gathered.meet(decision.id().value())) {
                gathered.add(Pieces.of(decision));
            }
        }
    }

    private static void planTexts(Gathered gathered, List<PlanText> planTexts) {
        for (var planText : planTexts) {
            var visible = !gathered.isOutsider() || planText.isPublic();
            if (visible && gathered.meet(planText.id().value())) {
                gathered.add(Pieces.of(planText));
            }
        }
    }

}
