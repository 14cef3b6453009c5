package fi.yhdyspinta.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.indicator.card.Cards;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.action.ActionFilter;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.action.FollowUps;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutcomesTest extends DatabaseTest {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private AgreedActions actions;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private PlanTexts planTexts;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Cards cards;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private final ProcessId process = new ProcessId(Ids.next());

    private Actor koivu;

    private Actor pappi;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
        var mark = this.stage.county().id().toString();
        this.koivu = this.cast.actor(this.stage.county(), "koivu." + mark, "Kielo Koivu", this.stage.koivulahti(),
                Role.MUNICIPAL_COORDINATOR);
        this.pappi = this.cast.actor(this.stage.county(), "paavo." + mark, "Paavo Pyhä", this.stage.seurakunta(),
                Role.DEPUTY);
    }

    @Test
    void actionOfFourPartiesIsAgreedWithTheFourthAcceptance() {
        var id = fourParties();
        accept(id, this.stage.onni(), this.stage.saarikunta());
        accept(id, this.stage.helmi(), this.stage.taimi());
        accept(id, this.koivu, this.stage.koivulahti());

        assertThat(action(id).state()).isInstanceOf(ActionState.Proposed.class);
        assertThat(action(id).partyOf(this.stage.seurakunta().id()).orElseThrow().answer())
            .isInstanceOf(CommitmentAnswer.Silent.class);

        accept(id, this.pappi, this.stage.seurakunta());
        assertThat(action(id).state()).isInstanceOf(ActionState.Agreed.class);
    }

    @Test
    void publishedActionStandsOnTheCardOfTheMunicipalityOfAParty() {
        var id = agreed();
        this.db.sql("UPDATE organisation.organisation SET municipality_code = '297' WHERE id = ?")
            .param(this.stage.taimi().id().value())
            .update();
        assertThat(this.stage.in(() -> this.cards.get("297")).entries(CardSource.Part.PROMISES)).as("not published")
            .isEmpty();

        this.stage.run(() -> this.outcomes.publish(this.stage.aino(), this.process));

        assertThat(this.stage.in(() -> this.cards.get("297")).entries(CardSource.Part.PROMISES)).singleElement()
            .satisfies(promise -> {
                assertThat(promise.path()).isEqualTo("/actions/" + id);
                assertThat(promise.example()).isTrue();
            });
        assertThat(this.stage.in(() -> this.cards.get("140")).entries(CardSource.Part.PROMISES))
            .as("another municipality")
            .isEmpty();
    }

    @Test
    void nobodyAcceptsForAnother() {
        var id = fourParties();
        for (var actor : List.of(this.stage.aino(), this.stage.onni(), this.koivu, this.stage.urho(), this.stage.sara(),
                this.stage.visitor(), this.stage.tapio(), this.stage.meri())) {
            assertThatThrownBy(() -> accept(id, actor, this.stage.taimi())).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> accept(id, this.stage.helmi(), this.stage.saarikunta())).isInstanceOf(Forbidden.class);
    }

    @Test
    void declinedIsSeenWithItsReasonAndCanTurnIntoAcceptance() {
        var id = fourParties();
        this.stage.run(() -> this.actions.decline(this.stage.helmi(), id, this.stage.taimi().id(), "Ei ole väkeä"));
        assertThat(action(id).partyOf(this.stage.taimi().id()).orElseThrow().answer()).isInstanceOfSatisfying(
                CommitmentAnswer.Declined.class, declined -> assertThat(declined.reason()).isEqualTo("Ei ole väkeä"));

        accept(id, this.stage.helmi(), this.stage.taimi());
        assertThat(action(id).partyOf(this.stage.taimi().id()).orElseThrow().isAccepted()).isTrue();
    }

    @Test
    void changedTermsAskEverybodyAnew() {
        var id = agreed();
        this.stage.run(() -> this.actions.change(this.stage.aino(), id, 0, terms("Toisin sanoin", this.stage.taimi())));

        assertThat(action(id).state()).isInstanceOf(ActionState.Proposed.class);
        assertThat(action(id).parties()).noneMatch(Commitment::isAccepted);
    }

    @Test
    void ownPromiseIsPutInOtherWordsByThePartyOnly() {
        var id = fourParties();
        var promise = new Promise(this.stage.taimi().id(), "Järjestämme kerhon");
        assertThatThrownBy(() -> this.stage.run(() -> this.actions.promise(this.stage.aino(), id, promise)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.actions.promise(this.stage.helmi(), id, promise));
        assertThat(action(id).partyOf(this.stage.taimi().id()).orElseThrow().promise()).isEqualTo("Järjestämme kerhon");
    }

    @Test
    void databaseRefusesAnAgreementThatSomebodyHasNotAccepted() {
        var id = fourParties();
        assertThatThrownBy(() -> sql("UPDATE outcome.agreed_action SET state = 'AGREED' WHERE id = ?", id.value()))
            .hasMessageContaining("not accepted by all");
    }

    @Test
    void databaseKnowsTheFactsOfEveryState() {
        var id = fourParties();
        var decision = decision();
        assertThatThrownBy(() -> sql("UPDATE outcome.agreed_action SET state = 'DROPPED' WHERE id = ?", id.value()))
            .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql("UPDATE outcome.decision SET state = 'DECIDED' WHERE id = ?", decision.value()))
            .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql("UPDATE outcome.decision SET state = 'SENT' WHERE id = ?", decision.value()))
            .isInstanceOf(DataIntegrityViolationException.class);
        var conclusion = conclusion();
        assertThatThrownBy(
                () -> sql("UPDATE outcome.conclusion SET agreement = 'NOTED_DISSENT' WHERE id = ?", conclusion.value()))
            .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void otherCountiesAndAdministratorsSeeNothing() {
        var id = agreed();
        var conclusion = conclusion();
        var other = this.cast.stage();
        assertThatThrownBy(() -> other.in(() -> this.actions.get(other.aino(), id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.in(() -> this.conclusions.get(other.aino(), conclusion)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> this.stage.in(() -> this.actions.get(this.stage.sara(), id)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> this.stage.in(() -> this.conclusions.create(this.stage.sara(), this.process,
                ConclusionDraft.common(LawTopic.GOALS, null, LocalText.finnish("x")))))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage
            .in(() -> this.actions.propose(this.stage.sara(), this.process, terms("x", this.stage.taimi()))))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void publicSeesWhatIsPublishedAndAgreed() {
        var proposed = fourParties();
        var agreed = agreed();
        conclusion();
        var filter = ActionFilter.everything(this.process);
        assertThat(this.stage.in(() -> this.actions.list(this.stage.visitor(), filter))).isEmpty();

        this.stage.run(() -> this.outcomes.publish(this.stage.aino(), this.process));

        assertThat(this.stage.in(() -> this.actions.list(this.stage.visitor(), filter))).extracting(AgreedAction::id)
            .containsExactly(agreed)
            .doesNotContain(proposed);
        assertThat(this.stage.in(() -> this.conclusions.list(this.stage.visitor(), this.process))).hasSize(1);
    }

    @Test
    void openActionsGoAlongToTheNextRoundWithTheirAcceptances() {
        var id = agreed();
        var next = new ProcessId(Ids.next());
        var carried = this.stage.in(() -> this.outcomes.carryOver(this.stage.aino(), List.of(id), next)).getFirst();

        assertThat(action(id).state()).isInstanceOfSatisfying(ActionState.CarriedOver.class,
                state -> assertThat(state.to()).isEqualTo(carried));
        assertThat(action(carried).state()).isInstanceOf(ActionState.Agreed.class);
        assertThat(action(carried).isAcceptedByAll()).isTrue();
        assertThat(this.stage.in(() -> this.outcomes.listOpenActions())).extracting(AgreedAction::id)
            .containsExactly(carried);
    }

    @Test
    void followUpIsToldByTheOneWhoLeadsAndItsHistoryStays() {
        var id = agreed();
        var begun = new FollowUps.Telling(Season.SPRING, LocalDate.of(2028, 2, 15), FollowUpStatus.UNDER_WAY, "Alkoi",
                null);
        var done = new FollowUps.Telling(Season.AUTUMN, LocalDate.of(2028, 9, 15), FollowUpStatus.DONE, null,
                "https://example.org/kerho");
        assertThatThrownBy(() -> this.stage.in(() -> this.followUps.tell(this.stage.onni(), id, begun)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.followUps.tell(this.stage.tapio(), id, begun));
        this.stage.run(() -> this.followUps.tell(this.stage.aino(), id, done));

        assertThat(action(id).state()).isInstanceOf(ActionState.Done.class);
        assertThat(this.stage.in(() -> this.followUps.list(id))).extracting(FollowUp::status)
            .containsExactly(FollowUpStatus.UNDER_WAY, FollowUpStatus.DONE);
    }

    @Test
    void decisionIsRecordedByOneWhoDecidesAndPublishedWithWhatItCovers() {
        var id = agreed();
        var item = this.stage.in(() -> this.decisions.draft(this.stage.aino(), this.process, this.stage.own().id(),
                new Decisions.Wording("Aluehallitus", "Tulokset", "Hyväksytään", List.of(), List.of(id))));
        var ruling = new Ruling(LocalDate.of(2027, 6, 18), "141", "Hyväksyttiin", null);
        assertThatThrownBy(() -> this.stage.run(() -> this.decisions.record(this.stage.urho(), item, ruling)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.decisions.send(this.stage.aino(), item));
        assertThatThrownBy(() -> this.stage.run(() -> this.decisions.record(this.stage.helmi(), item, ruling)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.decisions.record(this.stage.urho(), item, ruling));
        this.stage.run(() -> this.decisions.publish(this.stage.aino(), item));

        assertThat(this.stage.in(() -> this.decisions.get(this.stage.visitor(), item)))
            .isInstanceOf(Decision.Published.class);
        assertThat(this.stage.in(() -> this.actions.get(this.stage.visitor(), id)).publishedAt()).isNotNull();
    }

    @Test
    void municipalityDraftsForItsOwnBodyOnly() {
        var wording = new Decisions.Wording("Kunnanhallitus", "Tulokset", "Merkitään", List.of(), List.of());
        this.stage
            .run(() -> this.decisions.draft(this.stage.onni(), this.process, this.stage.saarikunta().id(), wording));
        assertThatThrownBy(() -> this.stage
            .in(() -> this.decisions.draft(this.stage.aino(), this.process, this.stage.saarikunta().id(), wording)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void sentenceGoesIntoThePlanAndItsActionShowsIt() {
        var id = agreed();
        var planText = this.stage.in(() -> this.planTexts.draft(this.stage.aino(), this.process,
                new PlanTextDraft(id, null, 2028, "Hyvinvointi", "Kyydit järjestetään.")));
        this.stage.run(() -> this.planTexts.comment(this.stage.helmi(), planText, this.stage.taimi().id(), "Hyvä"));
        this.stage.run(() -> this.planTexts.putIntoPlan(this.stage.aino(), planText));
        this.stage.run(() -> this.planTexts.adopt(this.stage.aino(), planText, LocalDate.of(2027, 12, 13)));
        this.stage.run(() -> this.planTexts.report(this.stage.aino(), planText, "Kyydit alkoivat."));

        assertThat(action(id).state()).isInstanceOf(ActionState.InPlanText.class);
        assertThat(this.stage.in(() -> this.planTexts.get(this.stage.visitor(), planText)).state())
            .isInstanceOf(PlanTextState.Reported.class);
    }

    private AgreedActionId fourParties() {
        return this.stage
            .in(() -> this.actions.propose(this.stage.aino(), this.process, terms("Kimppakyyti kyläkoululle",
                    this.stage.saarikunta(), this.stage.taimi(), this.stage.koivulahti(), this.stage.seurakunta())));
    }

    private AgreedActionId agreed() {
        var id = this.stage.in(() -> this.actions.propose(this.stage.helmi(), this.process,
                terms("Kerho tiistaisin", this.stage.taimi())));
        accept(id, this.stage.helmi(), this.stage.taimi());
        return id;
    }

    private ConclusionId conclusion() {
        return this.stage.in(() -> this.outcomes.createConclusion(this.stage.aino(), this.process,
                ConclusionDraft.common(LawTopic.MEASURES, "Kyydit", LocalText.finnish("Kyytejä tarvitaan"))));
    }

    private DecisionId decision() {
        return this.stage.in(() -> this.decisions.draft(this.stage.aino(), this.process, this.stage.own().id(),
                new Decisions.Wording("Aluehallitus", "Tulokset", "Hyväksytään", List.of(), List.of())));
    }

    private AgreedAction action(AgreedActionId id) {
        return this.stage.in(() -> this.actions.find(id)).orElseThrow();
    }

    private void accept(AgreedActionId id, Actor actor, Organisation organisation) {
        this.stage.run(() -> this.actions.accept(actor, id, organisation.id()));
    }

    private static ActionTerms terms(String what, Organisation... parties) {
        return new ActionTerms(LocalText.finnish(what), parties[0].id(),
                Arrays.stream(parties).map(party -> new Promise(party.id(), "Teemme osamme")).toList(),
                LocalDate.of(2027, 12, 31), null, Resource.UNKNOWN, null, null, List.of());
    }

    private void sql(String statement, Object... parameters) {
        this.stage.run(() -> this.transaction
            .executeWithoutResult(status -> this.db.sql(statement).params(parameters).update()));
    }

}
