package fi.yhdyspinta.representation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.counting.Criteria;
import fi.yhdyspinta.representation.mandate.Assignment;
import fi.yhdyspinta.representation.mandate.AssignmentId;
import fi.yhdyspinta.representation.mandate.Assignments;
import fi.yhdyspinta.representation.mandate.Brief;
import fi.yhdyspinta.representation.mandate.MandateBox;
import fi.yhdyspinta.representation.procedure.Procedures;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.Choice;
import fi.yhdyspinta.representation.selection.EarlierTerm;
import fi.yhdyspinta.representation.selection.EarlierTermId;
import fi.yhdyspinta.representation.selection.Representative;
import fi.yhdyspinta.representation.selection.SelectionResults;
import fi.yhdyspinta.representation.selection.Selections;
import fi.yhdyspinta.representation.selection.Turns;
import fi.yhdyspinta.representation.selection.Voting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Choosing representatives from the draft of the procedure to the report back. */
class RepresentationTest extends DatabaseTest {

    private static final Criteria ONE_PARISH = new Criteria("PARISH", 1, 0, 1);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private StageClock clock;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Calls calls;

    @Autowired
    private Voting voting;

    @Autowired
    private Selections selections;

    @Autowired
    private SelectionResults results;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Turns turns;

    @Autowired
    private MandateBox box;

    @Autowired
    private Representations representations;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void begin() {
        this.scene = new Scene(this.cast, this.beans);
    }

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @Test
    void draftIsSeenByTheCoordinatorOnly() {
        this.scene.draft(this.scene.procedure(Method.LOT, 1, Criteria.NONE));

        this.scene.stage.run(() -> {
            assertThat(this.representations.list(aino())).hasSize(1);
            assertThat(this.representations.list(helmi())).isEmpty();
            assertThatThrownBy(() -> this.representations.get(helmi(), this.scene.process))
                .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void procedureIsApprovedOnlyWhenTimeIsOverAndEveryCommentIsAnswered() {
        this.scene.draft(this.scene.procedure(Method.LOT, 1, Criteria.NONE)).openComments();
        this.scene.stage.run(() -> this.procedures.comment(helmi(), this.scene.process, "Yksi paikka on liian vähän."));
        assertThatThrownBy(() -> this.scene.stage.run(() -> this.procedures.approve(aino(), this.scene.process)))
            .isInstanceOf(Overtaken.class);
        this.scene.nextDay();
        assertThatThrownBy(() -> this.scene.stage.run(() -> this.procedures.approve(aino(), this.scene.process)))
            .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> this.scene.stage.run(() -> this.procedures.comment(helmi(), this.scene.process, "?")))
            .isInstanceOf(Overtaken.class);

        this.scene.stage.run(() -> {
            var comment = this.procedures.listComments(aino(), this.scene.process).getFirst();
            this.procedures.answer(aino(), this.scene.process, comment.id(), "Paikkoja on nyt kaksi.");
            this.procedures.revise(aino(), this.scene.process, LocalText.finnish("Edustajat"),
                    this.scene.procedure(Method.LOT, 2, Criteria.NONE));
            this.procedures.approve(aino(), this.scene.process);
            var process = this.representations.get(helmi(), this.scene.process);
            assertThat(process.approvedNumber()).isEqualTo(2);
            assertThat(this.procedures.list(helmi(), process)).extracting(version -> version.procedure().seats())
                .containsExactly(2, 1);
            assertThatThrownBy(() -> this.procedures.revise(aino(), this.scene.process, process.name(),
                    this.scene.procedure(Method.LOT, 3, Criteria.NONE)))
                .isInstanceOf(Overtaken.class);
        });
    }

    @Test
    void publishedVersionCannotBeRewrittenEvenInTheDatabase() {
        this.scene.draft(this.scene.procedure(Method.LOT, 1, Criteria.NONE)).openComments();

        var changed = this.scene.stage.in(() -> this.transaction
            .execute(status -> this.db.sql("UPDATE representation.procedure_version SET seats = 9").update()
                    + this.db.sql("DELETE FROM representation.procedure_version").update()));

        assertThat(changed).isZero();
    }

    @Test
    void onlyThoseRepresentedNominateAndOnlyInTime() {
        this.scene.draft(this.scene.procedure(Method.LOT, 1, Criteria.NONE)).open();

        assertThatThrownBy(() -> this.scene.nominate(this.scene.stage.onni(), "Onni Orava"))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.scene.nominate(this.scene.stage.tapio(), "Tapio")).isInstanceOf(Forbidden.class);
        this.scene.nominate(helmi(), "Helmi Heinä").nextDay();
        assertThatThrownBy(() -> this.scene.nominate(helmi(), "Heli Heinä")).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> this.scene.stage.run(() -> this.transaction.execute(status -> this.db.sql("""
                UPDATE representation.nomination
                SET nominated_at = nominations_end_at
                """).update()))).rootCause().hasMessageContaining("nomination_check");
    }

    @Test
    void organisationVotesOnceAndItsBallotBearsNoName() {
        var parish = this.scene.parish();
        var majakka = this.scene.ngo("Majakka ry");
        this.scene.draft(this.scene.procedure(Method.TRANSFERABLE_VOTE, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nominate(parish, "Rauha Rinne")
            .nextDay();

        var receipt = vote(helmi(), 1, 2);
        vote(majakka, 1);
        assertThatThrownBy(() -> vote(helmi(), 2)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> vote(parish, 3)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> vote(parish, 1, 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> vote(this.scene.stage.onni(), 1)).isInstanceOf(Forbidden.class);
        assertThat(columns("ballot")).containsExactlyInAnyOrder("county_id", "process_id", "receipt", "preferences");
        assertThat(columns("voter")).doesNotContain("receipt", "preferences");

        this.scene.nextDay();
        assertThatThrownBy(() -> vote(parish, 2)).isInstanceOf(Overtaken.class);
        this.scene.stage.run(() -> this.selections.select(aino(), this.scene.process, Choice.drawn("4 8 15", "Lotto")));
        this.scene.stage.run(() -> {
            assertThatThrownBy(() -> this.results.getRecord(helmi(), this.scene.process)).isInstanceOf(NotFound.class);
            this.selections.publish(aino(), this.scene.process);
            var published = this.results.getRecord(helmi(), this.scene.process);
            assertThat(published.ballots()).hasSize(2)
                .anySatisfy(ballot -> assertThat(ballot.receipt()).isEqualTo(receipt));
            assertThat(published.outcome().elected()).containsExactly(1);
        });
    }

    @Test
    void databaseRefusesABallotWithoutAVoterAndOneAfterTheSelection() {
        this.scene.draft(this.scene.procedure(Method.APPROVAL_VOTE, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nextDay();
        vote(helmi(), 1);

        assertThatThrownBy(this::stuffBallot).rootCause().hasMessageContaining("Ballots and voters differ");
        assertThatThrownBy(() -> this.scene.stage
            .run(() -> this.transaction.execute(status -> this.db.sql("DELETE FROM representation.ballot").update())))
            .rootCause()
            .hasMessageContaining("Ballots and voters differ");
        int changed = this.scene.stage.in(() -> this.transaction
            .execute(status -> this.db.sql("UPDATE representation.ballot SET preferences = '{2}'").update()));
        assertThat(changed).isZero();
        this.scene.nextDay();
        this.scene.stage.run(() -> this.selections.select(aino(), this.scene.process, Choice.drawn("4", "Lotto")));
        assertThatThrownBy(this::stuffBallot).rootCause().hasMessageContaining("row-level security");
    }

    private void stuffBallot() {
        this.scene.stage.run(() -> this.transaction.execute(status -> this.db.sql("""
                INSERT INTO representation.ballot (county_id, process_id, receipt, preferences)
                VALUES (?, ?, 'AAAA-BBBB-CCCC', '{1}')
                """).params(this.scene.stage.county().id().value(), this.scene.process.value()).update()));
    }

    /**
     * 140 organisations, 8 seats: from the published record alone, by other code, the
     * same result.
     */
    @Test
    void anybodyCanCountTheVoteOf140OrganisationsAgain() {
        var voters = new ArrayList<Actor>();
        voters.add(helmi());
        voters.add(this.scene.parish());
        for (int number = 3; number <= 140; number++) {
            voters.add(this.scene.ngo("Yhdistys " + number + " ry"));
        }
        this.scene.draft(this.scene.procedure(Method.TRANSFERABLE_VOTE, 8, ONE_PARISH)).open();
        for (int number = 0; number < 24; number++) {
            this.scene.nominate(voters.get(number), "Ehdokas " + number);
        }
        this.scene.nextDay();
        var chance = new Random(140);
        for (var voter : voters.subList(0, 133)) {
            var numbers = new ArrayList<>(java.util.stream.IntStream.rangeClosed(1, 24).boxed().toList());
            Collections.shuffle(numbers, chance);
            vote(voter, numbers.subList(0, 1 + chance.nextInt(7)).toArray(Integer[]::new));
        }
        this.scene.nextDay();
        this.scene.stage.run(() -> {
            this.selections.select(aino(), this.scene.process, Choice.drawn("3 8 15 21 22 31 39", "Lotto"));
            this.selections.publish(aino(), this.scene.process);
        });
        var json = this.scene.stage.in(() -> this.results.getJson(this.scene.stage.visitor(), this.scene.process));

        var again = Recount.of(json);

        assertThat(again.ballots()).isEqualTo(133);
        assertThat(again.elected()).hasSize(8).isEqualTo(again.publishedElected());
        assertThat(again.seed()).isEqualTo(again.publishedSeed());
    }

    @Test
    void namedRepresentativesHaveReasonsAndADeputyStepsIn() {
        var parish = this.scene.parish();
        var majakka = this.scene.ngo("Majakka ry");
        this.scene.draft(this.scene.procedure(Method.NAMED, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nominate(parish, "Rauha Rinne")
            .nominate(majakka, "Meri Majakka")
            .nextDay();
        var choice = new Choice("", "", List.of(2), List.of(1, 3),
                java.util.Map.of(2, "Tuntee koko alueen.", 1, "Ensimmäinen vara.", 3, "Toinen vara."), "");
        this.scene.stage.run(() -> {
            this.selections.select(aino(), this.scene.process, choice);
            this.selections.publish(aino(), this.scene.process);
        });

        this.scene.stage.run(() -> {
            var first = this.results.list(aino(), this.scene.process).getFirst();
            assertThat(first.reason()).isEqualTo("Tuntee koko alueen.");
            this.results.leave(aino(), this.scene.process, first.id(), this.scene.today(), "Muutti pois");
        });
        this.scene.nextDay();
        this.scene.stage.run(() -> {
            assertThat(this.results.listOwn(parish, this.scene.process)).isEmpty();
            assertThat(this.results.listOwn(helmi(), this.scene.process)).hasSize(1)
                .allMatch(one -> one.follows() != null);
        });
    }

    @Test
    void thoseWhoHadTheirTurnLongestAgoComeFirst() {
        var parish = this.scene.parish();
        this.scene.draft(this.scene.procedure(Method.ROTATION, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nextDay();
        chooseAndPublish();
        this.scene.draft(this.scene.procedure(Method.ROTATION, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nominate(parish, "Rauha Rinne")
            .nextDay();
        chooseAndPublish();

        var chosen = this.scene.stage.in(() -> this.results.getRecord(aino(), this.scene.process));
        assertThat(chosen.outcome().elected()).containsExactly(2);
        assertThat(chosen.turns()).containsOnlyKeys(1);
    }

    @Test
    void termsFromPaperCountAndTheRecordTellsWhichDid() {
        var parish = this.scene.parish();
        var taimi = earlierTerm(helmi(), 2013, 2016);
        var older = earlierTerm(parish, 2009, 2012);
        var younger = earlierTerm(parish, 2021, 2024);
        this.scene.stage.run(() -> {
            assertThatThrownBy(() -> this.turns.record(helmi(), taimi)).isInstanceOf(Forbidden.class);
            List.of(taimi, older, younger).forEach(term -> assertThat(this.turns.record(aino(), term)).isTrue());
            assertThat(this.turns.record(aino(), earlierTerm(helmi(), 2013, 2016))).as("the same again").isFalse();
        });
        this.scene.draft(this.scene.procedure(Method.ROTATION, 1, Criteria.NONE))
            .open()
            .nominate(parish, "Rauha Rinne")
            .nominate(helmi(), "Helmi Heinä")
            .nextDay();
        chooseAndPublish();
        this.scene.stage.run(() -> {
            this.turns.remove(aino(), younger.id());
            assertThatThrownBy(() -> this.turns.remove(aino(), younger.id())).isInstanceOf(NotFound.class);
        });

        var chosen = this.scene.stage.in(() -> this.results.getRecord(helmi(), this.scene.process));
        assertThat(chosen.turns()).containsExactly(java.util.Map.entry(1, "2024"), java.util.Map.entry(2, "2016"));
        assertThat(chosen.outcome().elected()).containsExactly(2);
        assertThat(chosen.history()).extracting(turn -> turn.number() + " " + turn.held() + " " + turn.source())
            .containsExactly("1 2021–2024 Päätös 3 §", "1 2009–2012 Päätös 3 §", "2 2013–2016 Päätös 3 §");
    }

    private static EarlierTerm earlierTerm(Actor held, int from, int until) {
        return new EarlierTerm(EarlierTermId.next(), held.organisation(), "Neuvottelukunta", from, until, "Päätös 3 §");
    }

    @Test
    void messageIsTakenAlongAndTheRepresentedHearBack() {
        var parish = this.scene.parish();
        this.scene.draft(this.scene.procedure(Method.LOT, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nextDay();
        chooseAndPublish();
        var assignment = new Assignment(AssignmentId.next(), "Neuvottelukunta", null, this.scene.today().plusDays(1),
                RepresentationClock.endOf(this.scene.today()), this.scene.today().plusDays(8));
        this.scene.stage.run(() -> {
            this.assignments.give(aino(), this.scene.process, assignment);
            this.box.send(parish, this.scene.process, assignment.id(), "Yksinäisyys on kasvanut.");
            var brief = this.box.listBriefs(helmi(), this.scene.process, assignment).getFirst();
            assertThat(this.box.listBriefs(aino(), this.scene.process, assignment)).isEmpty();
            this.box.handle(helmi(), this.scene.process, assignment.id(), brief.id(), "Yksinäisyys", Brief.State.TAKEN,
                    "");
            assertThat(this.box.listBriefs(parish, this.scene.process, assignment)).extracting(Brief::state)
                .containsExactly(Brief.State.TAKEN);
        });
        this.scene.nextDay();
        assertThatThrownBy(() -> this.scene.stage
            .run(() -> this.box.send(parish, this.scene.process, assignment.id(), "Myöhässä")))
            .isInstanceOf(Overtaken.class);
        this.scene.stage.run(() -> {
            var own = this.assignments.listOwn(helmi(), this.scene.process, assignment).getFirst();
            assertThat(assignment.reportState(false, this.scene.today())).isEqualTo(Assignment.ReportState.DUE);
            assertThat(assignment.reportState(false, this.scene.today().plusDays(9)))
                .isEqualTo(Assignment.ReportState.LATE);
            this.assignments.report(helmi(), this.scene.process, assignment.id(), own.id(), "Asia kirjattiin.");
            assertThat(this.assignments.listReports(aino(), this.scene.process, assignment.id())).hasSize(1);
            assertThatThrownBy(
                    () -> this.assignments.report(parish, this.scene.process, assignment.id(), own.id(), "?"))
                .isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void whoOwesAReportIsRemindedOnceAndOnceMoreWhenLate() {
        this.scene.draft(this.scene.procedure(Method.LOT, 1, Criteria.NONE))
            .open()
            .nominate(helmi(), "Helmi Heinä")
            .nextDay();
        chooseAndPublish();
        this.db.sql("UPDATE organisation.organisation SET role_mailbox = :box WHERE id = :id")
            .param("box", "taimi." + this.scene.process + "@example.org")
            .param("id", this.scene.stage.taimi().id().value())
            .update();
        var assignment = new Assignment(AssignmentId.next(), "Neuvottelukunta", null, this.scene.today(),
                RepresentationClock.endOf(this.scene.today()), this.scene.today().plusDays(2));
        this.scene.stage.run(() -> this.assignments.give(aino(), this.scene.process, assignment));
        remind();
        assertThat(reminders()).isZero();
        this.scene.nextDay();
        remind();
        remind();
        assertThat(reminders()).isEqualTo(1);
        this.scene.nextDay().nextDay();
        remind();
        assertThat(reminders()).isEqualTo(2);
    }

    private void remind() {
        this.scene.stage.run(() -> this.assignments.remind(this.scene.stage.county().id()));
    }

    private int reminders() {
        return this.db.sql("""
                SELECT count(*)
                FROM notification.outgoing_mail
                WHERE recipient = :box AND (key LIKE 'representation-reminder:%' OR key LIKE 'representation-late:%')
                """).param("box", "taimi." + this.scene.process + "@example.org").query(Integer.class).single();
    }

    private void chooseAndPublish() {
        this.scene.stage.run(() -> {
            this.selections.select(aino(), this.scene.process, Choice.drawn("3 8 15", "Lotto"));
            this.selections.publish(aino(), this.scene.process);
            assertThat(this.results.list(aino(), this.scene.process)).extracting(Representative::deputy)
                .contains(false);
        });
    }

    private String vote(Actor voter, Integer... preferences) {
        return this.scene.stage.in(() -> this.voting.cast(voter, this.scene.process, List.of(preferences)));
    }

    private List<String> columns(String table) {
        return this.db.sql("""
                SELECT column_name
                FROM information_schema.columns
                WHERE table_schema = 'representation' AND table_name = :table
                """).param("table", table).query(String.class).list();
    }

    private Actor aino() {
        return this.scene.stage.aino();
    }

    private Actor helmi() {
        return this.scene.stage.helmi();
    }

}
