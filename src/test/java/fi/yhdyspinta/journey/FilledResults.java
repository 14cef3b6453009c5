package fi.yhdyspinta.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.FragmentId;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.analysis.Span;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Dissent;
import fi.yhdyspinta.outcome.FollowUpStatus;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.outcome.Season;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.action.FollowUps;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What came of a round on a stage: findings, conclusions and actions in every state. */
final class FilledResults {

    private final Stage stage;

    private final BeanFactory beans;

    private final ProcessId process;

    FindingId finding;

    FragmentId fragment;

    FragmentId cleared;

    UUID answer;

    ConclusionId conclusion;

    ConclusionId disputed;

    /** Agreed, followed up, and published. */
    AgreedActionId agreed;

    /** Waits for the NGO. */
    AgreedActionId proposed;

    AgreedActionId declined;

    FilledDecisions decisions;

    private FilledResults(Stage stage, BeanFactory beans, ProcessId process) {
        this.stage = stage;
        this.beans = beans;
        this.process = process;
    }

    static FilledResults play(Stage stage, BeanFactory beans, ProcessId process) {
        var filled = new FilledResults(stage, beans, process);
        stage.run(filled::find);
        stage.run(filled::conclude);
        stage.run(filled::agree);
        stage.run(filled::followUp);
        filled.decisions = FilledDecisions.play(stage, beans, filled, process);
        return filled;
    }

    private void find() {
        var findings = this.beans.getBean(Findings.class);
        var fragments = this.beans.getBean(Fragments.class);
        this.finding = findings.create(this.stage.aino(), this.process,
                finding(FindingKind.NEED, "Kokoontumispaikat ovat vähissä."));
        var other = findings.create(this.stage.aino(), this.process,
                finding(FindingKind.PROPOSAL, "Yhteyshenkilö joka kuntaan."));
        var said = saying(SayingKind.ANSWER);
        this.answer = said.id();
        this.fragment = fragments.mark(this.stage.aino(), this.finding, said, beginning(said));
        var noted = saying(SayingKind.NOTE);
        this.cleared = fragments.mark(this.stage.aino(), this.finding, noted, beginning(noted));
        fragments.clear(this.stage.aino(), this.cleared, noted.text(), true);
        var twice = fragments.mark(this.stage.aino(), other, said, beginning(said));
        fragments.remove(this.stage.aino(), twice, "Merkitty väärään havaintoon.");
    }

    private void conclude() {
        var outcomes = this.beans.getBean(Outcomes.class);
        this.conclusion = outcomes.createConclusion(this.stage.aino(), this.process,
                new ConclusionDraft(LawTopic.COOPERATION, null,
                        LocalText.finnish("Kokoontumispaikoista pidetään huolta yhdessä."), AgreementLevel.COMMON, null,
                        List.of(this.finding)));
        this.disputed = outcomes
            .createConclusion(this.stage.aino(), this.process, new ConclusionDraft(null, "Viestintä",
                    LocalText.finnish("Järjestöyhdyspinta tarvitsee yhden osoitteen."), AgreementLevel.NOTED_DISSENT,
                    new Dissent("Pieni yhdistys haluaa puhua oman kuntansa kanssa.", List.of(this.stage.taimi().id())),
                    List.of(this.finding)));
        outcomes.createConclusion(this.stage.aino(), this.process, new ConclusionDraft(LawTopic.FOLLOW_UP, null,
                LocalText.finnish("Seurataan kerran vuodessa."), AgreementLevel.MAJORITY, null, List.of()));
    }

    private void agree() {
        var actions = this.beans.getBean(AgreedActions.class);
        var saarikunta = this.stage.saarikunta().id();
        var taimi = this.stage.taimi().id();
        this.agreed = propose("Kyläkoulut avataan iltaisin yhdistyksille", LocalDate.now().plusMonths(6));
        actions.accept(this.stage.onni(), this.agreed, saarikunta);
        actions.accept(this.stage.helmi(), this.agreed, taimi);
        this.proposed = propose("Kimppakyyti sivukyliltä tiistaisin", LocalDate.now().minusMonths(1));
        actions.accept(this.stage.onni(), this.proposed, saarikunta);
        this.declined = propose("Yhteinen talkoopäivä", null);
        actions.decline(this.stage.helmi(), this.declined, taimi, "Meillä ei ole siihen väkeä tänä vuonna.");
        var dropped = propose("Uusi tiedote joka viikko", null);
        actions.drop(this.stage.aino(), dropped, "Todettiin turhaksi.");
    }

    private void followUp() {
        this.beans.getBean(FollowUps.class)
            .tell(this.stage.onni(), this.agreed, new FollowUps.Telling(Season.SPRING, LocalDate.now(),
                    FollowUpStatus.UNDER_WAY, "Ensimmäinen koulu on auki tiistaisin.", "https://example.org/koulut"));
    }

    private AgreedActionId propose(String what, @Nullable LocalDate due) {
        OrganisationId lead = this.stage.saarikunta().id();
        return this.beans.getBean(Outcomes.class)
            .proposeAction(this.stage.aino(), this.process, new ActionTerms(LocalText.finnish(what), lead,
                    List.of(new Promise(lead, "Kunta avaa ovet ja maksaa valot."),
                            new Promise(this.stage.taimi().id(), "Yhdistys hoitaa vetäjät.")),
                    due, null, Resource.UNKNOWN, "Sovitaan avaimista", "Avoimia iltoja viikossa",
                    List.of(this.conclusion)));
    }

    private Saying saying(SayingKind kind) {
        return this.beans.getBean(Sayings.class)
            .list(this.process)
            .stream()
            .filter(each -> each.kind() == kind && !each.gone())
            .findFirst()
            .orElseThrow();
    }

    private static Span beginning(Saying saying) {
        var end = saying.text().indexOf('.');
        return new Span(0, end < 0 ? saying.text().length() : end + 1);
    }

    private static FindingDraft finding(FindingKind kind, String text) {
        return new FindingDraft(kind, "Osallisuus", LocalText.finnish(text));
    }

}
