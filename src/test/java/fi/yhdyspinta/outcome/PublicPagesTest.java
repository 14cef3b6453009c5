package fi.yhdyspinta.outcome;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.decision.DecisionPages;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTextPages;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the public pages of decisions and plan texts keep to themselves until it is
 * published.
 */
class PublicPagesTest extends DatabaseTest {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private AgreedActions actions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecisionPages decisionPages;

    @Autowired
    private PlanTexts planTexts;

    @Autowired
    private PlanTextPages planTextPages;

    private final ProcessId process = new ProcessId(Ids.next());

    private Stage stage;

    /**
     * Outsiders: a visitor, the administrator without a mandate, a coordinator of another
     * county.
     */
    private List<Actor> outsiders;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
        var stranger = this.cast.stage().aino().person();
        this.outsiders = List.of(this.stage.visitor(), this.stage.sara(),
                new Actor(this.stage.county().id(), stranger, List.of(), null));
    }

    @Test
    void decisionIsNotThereForOutsidersUntilItIsPublished() {
        var item = draft(List.of(), List.of());
        this.stage.run(() -> this.decisions.send(this.stage.aino(), item));
        assertUnknown(item);

        this.stage.run(() -> this.decisions.record(this.stage.urho(), item, ruling()));
        assertUnknown(item);
        assertThat(this.stage.in(() -> this.decisions.list(this.stage.visitor(), this.process))).isEmpty();

        this.stage.run(() -> this.decisions.publish(this.stage.aino(), item));
        assertThat(this.stage.in(() -> this.decisions.list(this.stage.visitor(), this.process))).hasSize(1);
    }

    @Test
    void publishedDecisionKeepsBackAProposalThatIsNotPublished() {
        var agreed = agreed();
        var proposed = proposed();
        var item = published(List.of(conclusion()), List.of(agreed, proposed));

        for (var outsider : this.outsiders) {
            var page = this.stage.in(() -> this.decisionPages.get(outsider, item));
            assertThat(page.actions()).extracting(AgreedAction::id).containsExactly(agreed);
            assertThat(page.conclusions()).hasSize(1);
            assertThat(page.mayWrite() || page.mayRecord()).as("may touch it").isFalse();
        }
        assertThat(this.stage.in(() -> this.decisionPages.get(this.stage.helmi(), item)).actions())
            .extracting(AgreedAction::id)
            .containsExactlyInAnyOrder(agreed, proposed);
    }

    @Test
    void planTextIsNotThereForOutsidersUntilItIsInThePlan() {
        var planText = planText(new PlanTextDraft(agreed(), null, 2028, "Hyvinvointi", "Kyydit järjestetään."));

        for (var outsider : this.outsiders) {
            assertThatThrownBy(() -> this.stage.in(() -> this.planTextPages.get(outsider, planText)))
                .isInstanceOf(NotFound.class);
        }
        assertThat(this.stage.in(() -> this.planTexts.list(this.stage.visitor(), this.process))).isEmpty();
    }

    @Test
    void planTextInThePlanKeepsBackTheActionUntilThatIsPublished() {
        var planText = planText(new PlanTextDraft(agreed(), null, 2028, "Hyvinvointi", "Kyydit järjestetään."));
        this.stage.run(() -> this.planTexts.putIntoPlan(this.stage.aino(), planText));
        assertKeptBack(planText);

        this.stage.run(() -> this.outcomes.publish(this.stage.aino(), this.process));
        assertThat(this.stage.in(() -> this.planTextPages.get(this.stage.visitor(), planText)).result())
            .isEqualTo(LocalText.finnish("Kerho tiistaisin"));
    }

    @Test
    void planTextInThePlanKeepsBackTheConclusionUntilThatIsPublished() {
        var planText = planText(new PlanTextDraft(null, conclusion(), 2028, "Hyvinvointi", "Kyydit järjestetään."));
        this.stage.run(() -> this.planTexts.putIntoPlan(this.stage.aino(), planText));
        assertKeptBack(planText);

        this.stage.run(() -> this.outcomes.publish(this.stage.aino(), this.process));
        assertThat(this.stage.in(() -> this.planTextPages.get(this.stage.visitor(), planText)).result())
            .isEqualTo(LocalText.finnish("Kyytejä tarvitaan"));
    }

    @Test
    void commentsOnAPlanTextAreForThoseWhoTakePart() {
        var planText = planText(new PlanTextDraft(agreed(), null, 2028, "Hyvinvointi", "Kyydit järjestetään."));
        this.stage.run(() -> this.planTexts.comment(this.stage.helmi(), planText, this.stage.taimi().id(), "Hyvä"));
        this.stage.run(() -> this.planTexts.putIntoPlan(this.stage.aino(), planText));

        for (var outsider : this.outsiders) {
            var page = this.stage.in(() -> this.planTextPages.get(outsider, planText));
            assertThat(page.comments()).isEmpty();
            assertThat(page.organisations()).isEmpty();
        }
        assertThat(this.stage.in(() -> this.planTextPages.get(this.stage.onni(), planText)).comments()).hasSize(1);
    }

    private void assertUnknown(DecisionId item) {
        for (var outsider : this.outsiders) {
            assertThatThrownBy(() -> this.stage.in(() -> this.decisionPages.get(outsider, item)))
                .isInstanceOf(NotFound.class);
        }
    }

    private void assertKeptBack(PlanTextId planText) {
        for (var outsider : this.outsiders) {
            assertThat(this.stage.in(() -> this.planTextPages.get(outsider, planText)).result()).isNull();
        }
        assertThat(this.stage.in(() -> this.planTextPages.get(this.stage.helmi(), planText)).result()).isNotNull();
    }

    private DecisionId draft(List<ConclusionId> conclusions, List<AgreedActionId> covered) {
        return this.stage.in(() -> this.decisions.draft(this.stage.aino(), this.process, this.stage.own().id(),
                new Decisions.Wording("Aluehallitus", "Tulokset", "Hyväksytään", conclusions, covered)));
    }

    private DecisionId published(List<ConclusionId> conclusions, List<AgreedActionId> covered) {
        var item = draft(conclusions, covered);
        this.stage.run(() -> {
            this.decisions.send(this.stage.aino(), item);
            this.decisions.record(this.stage.urho(), item, ruling());
            this.decisions.publish(this.stage.aino(), item);
        });
        return item;
    }

    private PlanTextId planText(PlanTextDraft draft) {
        return this.stage.in(() -> this.planTexts.draft(this.stage.aino(), this.process, draft));
    }

    private ConclusionId conclusion() {
        return this.stage.in(() -> this.outcomes.createConclusion(this.stage.aino(), this.process,
                ConclusionDraft.common(LawTopic.MEASURES, "Kyydit", LocalText.finnish("Kyytejä tarvitaan"))));
    }

    private AgreedActionId agreed() {
        var id = proposed();
        this.stage.run(() -> this.actions.accept(this.stage.helmi(), id, this.stage.taimi().id()));
        return id;
    }

    private AgreedActionId proposed() {
        return this.stage.in(() -> this.actions.propose(this.stage.helmi(), this.process,
                new ActionTerms(LocalText.finnish("Kerho tiistaisin"), this.stage.taimi().id(),
                        List.of(new Promise(this.stage.taimi().id(), "Teemme osamme")), LocalDate.of(2027, 12, 31),
                        null, Resource.UNKNOWN, null, null, List.of())));
    }

    private static Ruling ruling() {
        return new Ruling(LocalDate.of(2027, 6, 18), "141", "Hyväksyttiin", null);
    }

}
