package fi.yhdyspinta.outcome.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.FragmentId;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.analysis.Span;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.FollowUpStatus;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.outcome.PlanTextDraft;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.outcome.Season;
import fi.yhdyspinta.outcome.Told;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.action.FollowUps;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Walks the thread of three rounds and some sixty actions both ways: no link may lead
 * nowhere.
 */
class ThreadWalkTest extends DatabaseTest {

    private static final String SAID = "Iäkkäät jäävät kotiin, koska harrastuksiin ei pääse. Viimeinen bussi lähtee puoli neljältä.";

    private static final int ACTIONS_A_ROUND = 20;

    @Autowired
    private Threads threads;

    @Autowired
    private Sayings sayings;

    @Autowired
    private Fragments fragments;

    @Autowired
    private Findings findings;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private AgreedActions actions;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Decisions decisions;

    @Autowired
    private PlanTexts planTexts;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Surveys surveys;

    @Autowired
    private OpenAnswers answers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private Told told;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
        this.told = new Told(this.stage, this.surveys, this.answers, this.db, this.transaction);
    }

    /** What one round has left behind. */
    private record Left(ProcessId process, UUID answer, FragmentId fragment, FindingId finding, ConclusionId conclusion,
            List<AgreedActionId> actions) {
    }

    @Test
    void everyActionOfThreeRoundsIsWalkedBothWays() {
        var rounds = Stream.of(2025, 2026, 2027).map(this::round).toList();
        var aino = this.stage.aino();
        var third = rounds.get(2);
        var open = this.stage.in(() -> this.outcomes.listOpenActions())
            .stream()
            .filter(action -> action.process().equals(rounds.get(1).process()))
            .limit(3)
            .map(action -> action.id())
            .toList();
        var all = new ArrayList<>(rounds.stream().flatMap(round -> round.actions().stream()).toList());
        all.addAll(this.stage.in(() -> this.outcomes.carryOver(aino, open, third.process())));
        this.stage.run(() -> this.actions.remove(aino, rounds.get(0).actions().get(5), "Kirjattu kahdesti"));
        this.stage.run(() -> this.conclusions.remove(aino, rounds.get(0).conclusion(), "Kirjattu väärään aiheeseen"));
        this.stage.run(() -> this.findings.remove(aino, rounds.get(1).finding(), "Ei pitänyt paikkaansa"));
        this.stage.run(() -> this.fragments.remove(aino, third.fragment(), "Kirjoittaja pyysi"));

        int links = 0;
        for (var action : all) {
            var trace = this.stage.in(() -> this.threads.get(aino, PieceKind.ACTION, action.value()));
            assertThat(trace.upstream()).as("words behind %s", action).anyMatch(piece -> piece.kind().isSaid());
            for (var piece : linked(trace)) {
                links++;
                assertLeadsBack(aino, piece, trace.current());
            }
        }
        System.out.println("Walked " + all.size() + " actions over " + links + " links, 0 dead ends");
        assertThat(all.size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void wordsMarkedForTwoFindingsStandOnTheThreadOnce() {
        var round = round(2027);
        var aino = this.stage.aino();
        var fragment = this.stage.in(() -> this.fragments.list(round.finding())).getFirst();
        var second = this.stage.in(() -> this.findings.create(aino, round.process(),
                new FindingDraft(FindingKind.NEED, null, LocalText.finnish("Myös iltakyydit"))));
        this.stage.run(() -> {
            var saying = this.sayings.get(SayingKind.ANSWER, fragment.source());
            this.fragments.mark(aino, second, saying, Span.locate(saying.text(), fragment.quote(), 0).orElseThrow());
        });

        var trace = this.stage.in(() -> this.threads.get(aino, PieceKind.ANSWER, fragment.source()));
        assertThat(trace.upstream()).extracting(Piece::quote).containsOnlyOnce(fragment.quote());
        assertThat(trace.quotesBeside()).as("words that stand in the text already").isEmpty();
        assertThat(trace.words()).extracting(Trace.Words::text).contains(fragment.quote());
        assertThat(String.join("", trace.words().stream().map(Trace.Words::text).toList())).isEqualTo(SAID);
    }

    @Test
    void removedWordsAreATombstoneWithoutWords() {
        var round = round(2027);
        this.stage.run(() -> this.fragments.remove(this.stage.aino(), round.fragment(), "Kirjoittaja pyysi"));

        var trace = this.stage
            .in(() -> this.threads.get(this.stage.aino(), PieceKind.FINDING, round.finding().value()));

        assertThat(trace.upstream()).filteredOn(piece -> piece.gone() != null).singleElement().satisfies(piece -> {
            assertThat(piece.quote()).isNull();
            assertThat(piece.gone().reason()).isEqualTo("Kirjoittaja pyysi");
        });
    }

    @Test
    void joinedFindingLeadsToTheOneItWasJoinedWith() {
        var round = round(2027);
        var process = round.process();
        var into = this.stage.in(() -> this.findings.create(this.stage.aino(), process,
                new FindingDraft(FindingKind.NEED, null, LocalText.finnish("Liikkuminen on vaikeaa"))));
        this.stage.run(() -> this.findings.merge(this.stage.aino(), round.finding(), into, "Sama asia"));

        var trace = this.stage
            .in(() -> this.threads.get(this.stage.aino(), PieceKind.FINDING, round.finding().value()));
        assertThat(trace.downstream()).extracting(Piece::id).contains(into.value(), round.conclusion().value());
        assertThat(this.stage.in(() -> this.findings.get(into)).support().organisations()).isEqualTo(2);
        for (var piece : linked(trace)) {
            assertLeadsBack(this.stage.aino(), piece, trace.current());
        }
    }

    @Test
    void publicSeesClearedWordsAndTheKindOfPartyOnly() {
        var round = round(2027);
        var action = round.actions().getFirst();
        assertThatThrownBy(
                () -> this.stage.in(() -> this.threads.get(this.stage.visitor(), PieceKind.ACTION, action.value())))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                () -> this.stage.in(() -> this.threads.get(this.stage.visitor(), PieceKind.ANSWER, round.answer())))
            .isInstanceOf(NotFound.class);
        this.stage
            .run(() -> this.fragments.clear(this.stage.aino(), round.fragment(), "Harrastuksiin ei pääse", false));
        this.stage.run(() -> this.outcomes.publish(this.stage.aino(), round.process()));

        var said = this.stage.in(() -> this.threads.get(this.stage.visitor(), PieceKind.ACTION, action.value()))
            .upstream()
            .stream()
            .filter(piece -> piece.kind().isSaid())
            .toList();
        assertThat(said).hasSize(2).allMatch(piece -> piece.organisation() == null && piece.partyType() != null);
        assertThat(said).extracting(Piece::quote).containsExactlyInAnyOrder("Harrastuksiin ei pääse", null);
    }

    @Test
    void answerOfWhichNothingHasComeSaysSo() {
        var process = new ProcessId(Ids.next());
        var answer = this.told.answer(this.told.survey(process), this.stage.taimi(), this.stage.helmi(), SAID);

        var trace = this.stage.in(() -> this.threads.get(this.stage.helmi(), PieceKind.ANSWER, answer));

        assertThat(trace.downstream()).isEmpty();
        assertThat(trace.upstream()).isEmpty();
    }

    private void assertLeadsBack(Actor reader, Piece piece, Piece from) {
        var there = this.stage.in(() -> this.threads.get(reader, piece.kind(), piece.id()));
        assertThat(Stream.concat(there.upstream().stream(), there.downstream().stream()).map(Piece::id))
            .as("the way back from %s to %s", piece, from)
            .contains(from.id());
    }

    private static List<Piece> linked(Trace trace) {
        return Stream.concat(trace.upstream().stream(), trace.downstream().stream())
            .filter(piece -> !piece.kind().path().isEmpty())
            .toList();
    }

    private Left round(int year) {
        var aino = this.stage.aino();
        var process = new ProcessId(Ids.next());
        var survey = this.told.survey(process);
        var answer = this.told.answer(survey, this.stage.taimi(), this.stage.helmi(), SAID);
        var other = this.told.answer(survey, this.stage.saarikunta(), this.stage.onni(), SAID);
        var finding = this.stage.in(() -> this.findings.create(aino, process, new FindingDraft(FindingKind.NEED,
                "Liikkuminen", LocalText.finnish("Harrastuksiin ei pääse " + year))));
        var fragment = mark(finding, answer);
        mark(finding, other);
        var conclusion = this.stage
            .in(() -> this.conclusions.create(aino, process, new ConclusionDraft(LawTopic.MEASURES, "Kyydit",
                    LocalText.finnish("Kyytejä järjestetään " + year), AgreementLevel.COMMON, null, List.of(finding))));
        var actions = new ArrayList<AgreedActionId>();
        for (int number = 0; number < ACTIONS_A_ROUND; number++) {
            actions.add(action(process, conclusion, year, number));
        }
        var covered = List.copyOf(actions);
        this.stage
            .run(() -> this.decisions.draft(aino, process, this.stage.own().id(), new Decisions.Wording("Aluehallitus",
                    "Tulokset " + year, "Hyväksytään", List.of(conclusion), covered)));
        return new Left(process, answer, fragment, finding, conclusion, covered);
    }

    private FragmentId mark(FindingId finding, UUID answer) {
        return this.stage
            .in(() -> this.fragments.mark(this.stage.aino(), finding, this.sayings.get(SayingKind.ANSWER, answer),
                    Span.locate(SAID, "harrastuksiin ei pääse", 0).orElseThrow()));
    }

    private AgreedActionId action(ProcessId process, ConclusionId conclusion, int year, int number) {
        var terms = new ActionTerms(LocalText.finnish("Kyyti " + number + "/" + year), this.stage.taimi().id(),
                List.of(new Promise(this.stage.taimi().id(), "Ajamme")), LocalDate.of(year, 12, 31), null,
                Resource.UNKNOWN, null, null, List.of(conclusion));
        var id = this.stage.in(() -> this.actions.propose(this.stage.aino(), process, terms));
        this.stage.run(() -> this.actions.accept(this.stage.helmi(), id, this.stage.taimi().id()));
        if (number % 3 == 0) {
            this.stage.run(() -> this.planTexts.draft(this.stage.aino(), process,
                    new PlanTextDraft(id, null, year + 1, "Hyvinvointi", "Kyydit järjestetään.")));
        }
        if (number % 2 == 0) {
            this.stage.run(() -> this.followUps.tell(this.stage.helmi(), id, new FollowUps.Telling(Season.SPRING,
                    LocalDate.of(year + 1, 2, 15), FollowUpStatus.UNDER_WAY, "Alkoi", null)));
        }
        return id;
    }

}
