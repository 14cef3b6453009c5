package fi.yhdyspinta.journey;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.tray.EvidenceLevel;
import fi.yhdyspinta.tray.PracticeId;
import fi.yhdyspinta.tray.idea.Idea;
import fi.yhdyspinta.tray.idea.IdeaId;
import fi.yhdyspinta.tray.idea.IdeaKind;
import fi.yhdyspinta.tray.idea.IdeaState;
import fi.yhdyspinta.tray.idea.Ideas;
import fi.yhdyspinta.tray.practice.AgeGroup;
import fi.yhdyspinta.tray.practice.CandidateFilter;
import fi.yhdyspinta.tray.practice.Candidates;
import fi.yhdyspinta.tray.practice.DataPlan;
import fi.yhdyspinta.tray.practice.Evidence;
import fi.yhdyspinta.tray.practice.PracticeBank;
import fi.yhdyspinta.tray.practice.PracticeResult;
import fi.yhdyspinta.tray.practice.PracticeTerms;
import fi.yhdyspinta.tray.practice.PracticeUse;
import fi.yhdyspinta.tray.practice.PracticeUses;
import fi.yhdyspinta.tray.practice.UseState;
import org.springframework.beans.factory.BeanFactory;

/**
 * Practices and ideas in every state, all made up.
 *
 * @param practices one in the bank with users and results, one proposed, one of the
 * county's own, one retired, one noticed in an answer
 * @param ideas one open, one taken, one done, one withdrawn
 */
record FilledPractices(List<PracticeId> practices, List<IdeaId> ideas) {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 7);

    static FilledPractices play(Stage stage, BeanFactory beans) {
        return new FilledPractices(practices(stage, beans), ideas(stage, beans.getBean(Ideas.class)));
    }

    PracticeId taken() {
        return this.practices.getFirst();
    }

    PracticeId proposed() {
        return this.practices.get(1);
    }

    PracticeId retired() {
        return this.practices.get(3);
    }

    PracticeId noticed() {
        return this.practices.getLast();
    }

    private static List<PracticeId> practices(Stage stage, BeanFactory beans) {
        var bank = beans.getBean(PracticeBank.class);
        var uses = beans.getBean(PracticeUses.class);
        var taken = stage.in(() -> bank.propose(stage.helmi(),
                terms("Kävelyryhmä ikääntyneille", stage.taimi(), new Evidence(EvidenceLevel.RESEARCHED,
                        "Keksitty arviointi 2025", "https://example.org/arviointi", null))));
        var proposed = stage.in(() -> bank.propose(stage.onni(),
                terms("Kyläkahvila koululla", stage.saarikunta(), new Evidence(EvidenceLevel.PILOT, null, null,
                        new DataPlan("Yksinäisyyden kokemus", "Kysely alussa ja lopussa", LocalDate.of(2027, 6, 1))))));
        var own = stage.in(() -> bank.propose(stage.aino(),
                terms("Perhekeskuksen avoin ovi", stage.own(), new Evidence(EvidenceLevel.WORKING, null, null, null))));
        var retired = stage.in(() -> bank.propose(stage.helmi(),
                terms("Kävelykerho", stage.taimi(), new Evidence(EvidenceLevel.WORKING, null, null, null))));
        stage.run(() -> bank.take(stage.aino(), taken));
        stage.run(() -> bank.take(stage.aino(), own));
        stage.run(() -> bank.take(stage.aino(), retired));
        stage.run(() -> bank.retire(stage.aino(), retired, "Sama kuin kävelyryhmä.", taken));
        use(stage, uses, stage.onni(),
                new PracticeUse(taken, stage.saarikunta().id(), UseState.IN_USE, BEGAN, null, "Kävelemme satamassa"));
        use(stage, uses, stage.aino(),
                new PracticeUse(taken, stage.koivulahti().id(), UseState.PLANNED, null, null, null));
        stage.run(() -> uses.tell(stage.helmi(), taken, new PracticeResult(Ids.next(), "Mieliala koheni",
                LocalDate.of(2026, 5, 30), 25, "Oma seuranta", stage.taimi().id())));
        return List.of(taken, proposed, own, retired, noticed(stage, beans.getBean(Candidates.class)));
    }

    private static void use(Stage stage, PracticeUses uses, Actor actor, PracticeUse use) {
        stage.run(() -> uses.tell(actor, use));
    }

    /** One answer becomes a proposal, another is found to be no practice. */
    private static PracticeId noticed(Stage stage, Candidates candidates) {
        var waiting = stage
            .in(() -> candidates.list(stage.aino(), new CandidateFilter(null, "", "", CandidateFilter.Kind.WAITING, 1),
                    Language.FI))
            .candidates();
        stage.run(() -> candidates.dismiss(stage.aino(), waiting.getLast().answer().id()));
        return stage.in(() -> candidates.propose(stage.aino(), waiting.getFirst().answer().id()));
    }

    private static List<IdeaId> ideas(Stage stage, Ideas ideas) {
        var open = idea(stage, ideas, stage.helmi(), stage.taimi(), IdeaKind.THESIS);
        var taken = idea(stage, ideas, stage.onni(), stage.saarikunta(), IdeaKind.PROJECT);
        var done = idea(stage, ideas, stage.aino(), stage.own(), IdeaKind.THESIS);
        var withdrawn = idea(stage, ideas, stage.helmi(), stage.taimi(), IdeaKind.PROJECT);
        stage.run(() -> ideas.move(stage.onni(), taken, new Idea.Standing(IdeaState.TAKEN, "Kylähanke", null)));
        stage.run(() -> ideas.move(stage.aino(), done,
                new Idea.Standing(IdeaState.DONE, null, "https://example.org/valmis")));
        stage.run(() -> ideas.move(stage.helmi(), withdrawn, new Idea.Standing(IdeaState.WITHDRAWN, null, null)));
        return List.of(open, taken, done, withdrawn);
    }

    private static IdeaId idea(Stage stage, Ideas ideas, Actor actor, Organisation organisation, IdeaKind kind) {
        return stage.in(() -> ideas.propose(actor, new Idea.Terms(Language.FI, kind, "Mitä kyläkahvila muuttaa",
                "Tutkitaan, ketkä tulevat ja mitä he saavat.", null, "Ohjaaja ja aineisto", organisation.id())));
    }

    private static PracticeTerms terms(String name, Organisation owner, Evidence evidence) {
        return new PracticeTerms(Language.FI, name, "Kokoonnutaan kerran viikossa yhdessä.", null,
                List.of(AgeGroup.OLDER), evidence, owner.id(), "Liikuntasihteeri");
    }

}
