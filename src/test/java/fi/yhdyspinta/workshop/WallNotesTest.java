package fi.yhdyspinta.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.workshop.joining.Joining;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.Arranging;
import fi.yhdyspinta.workshop.notes.NoteDraft;
import fi.yhdyspinta.workshop.notes.Outcome;
import fi.yhdyspinta.workshop.notes.PaperNotes;
import fi.yhdyspinta.workshop.notes.WallSource;
import fi.yhdyspinta.workshop.notes.Writing;
import fi.yhdyspinta.workshop.wall.WallTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WallNotesTest extends DatabaseTest {

    private WallScene scene;

    @Autowired
    private WallNotes notes;

    @Autowired
    private Writing writing;

    @Autowired
    private Arranging arranging;

    @Autowired
    private PaperNotes paper;

    @Autowired
    private Joining joining;

    @Autowired
    private WallSource source;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void raise(@Autowired BeanFactory beans) {
        this.scene = new WallScene(beans);
    }

    @Test
    void noteKeepsTopicGroupAndWriter() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var on = this.scene.get(stage, wall);
        var draft = new NoteDraft(NoteId.next(), "Kylätalo\r\non auki", on.columns().get(1).id().toString(),
                on.groups().getFirst().id().toString(), true);

        this.scene.post(stage, new Visitor(stage.helmi(), null), wall, draft);

        var note = stage.in(() -> this.notes.find(draft.id())).orElseThrow();
        assertThat(note.text()).isEqualTo("Kylätalo\non auki");
        assertThat(note.topic()).isEqualTo("Mitä yhdyspintatyö on meillä?");
        assertThat(note.column()).isEqualTo("Mitä puuttuu?");
        assertThat(note.group()).isEqualTo("Ryhmä 1");
        assertThat(note.author()).isEqualTo("Helmi Heinä, Koivulahden Taimi ry");
    }

    @Test
    void writerMayHide() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var open = this.scene.draft(stage, wall, "Nimettä");
        var hidden = new NoteDraft(open.id(), open.text(), open.column(), "", false);

        this.scene.post(stage, new Visitor(stage.tapio(), null), wall, hidden);

        assertThat(stage.in(() -> this.notes.find(hidden.id())).orElseThrow().author()).isNull();
    }

    @Test
    void sendingAgainIsHarmless() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var guest = this.scene.guest(stage, wall, "Vieras");
        var draft = this.scene.draft(stage, wall, "Kerran vain");

        for (int time = 0; time < 3; time++) {
            assertThat(this.scene.post(stage, guest, wall, draft)).isInstanceOf(Outcome.Kept.class);
        }
        this.scene.close(stage, wall);
        assertThat(this.scene.post(stage, guest, wall, draft)).isInstanceOf(Outcome.Kept.class);

        assertThat(stage.in(() -> this.notes.list(wall))).hasSize(1);
    }

    @Test
    void idOfAnotherWritersNoteIsRefused() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var draft = this.scene.draft(stage, wall, "Ensin");
        this.scene.post(stage, this.scene.guest(stage, wall, "Yksi"), wall, draft);
        var other = this.scene.guest(stage, wall, "Toinen");

        assertThatThrownBy(() -> this.scene.post(stage, other, wall, draft)).isInstanceOf(Forbidden.class);
    }

    @Test
    void emptyAndTooLongAreToBePutRight() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var visitor = new Visitor(stage.onni(), null);

        assertThat(this.scene.post(stage, visitor, wall, this.scene.draft(stage, wall, " \n ")))
            .isEqualTo(new Outcome.Unfit("workshop.note.empty"));
        assertThat(this.scene.post(stage, visitor, wall, this.scene.draft(stage, wall, "😀".repeat(1001))))
            .isEqualTo(new Outcome.Unfit("workshop.note.tooLong"));
        assertThat(this.scene.post(stage, visitor, wall, this.scene.draft(stage, wall, "😀".repeat(1000))))
            .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void decisionMakersAndVisitorsDoNotWrite() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var draft = this.scene.draft(stage, wall, "Ei pitäisi");

        for (var actor : List.of(stage.urho(), stage.visitor(), stage.sara())) {
            assertThatThrownBy(() -> this.scene.post(stage, new Visitor(actor, null), wall, draft))
                .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void guestIsAtOneWallOnly() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var other = this.scene.open(stage);
        var guest = this.scene.guest(stage, wall, "Vieras");

        assertThatThrownBy(() -> this.scene.post(stage, guest, other, this.scene.draft(stage, other, "Väärä seinä")))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stage.in(() -> this.arranging.merge(guest.actor(), NoteId.next(), NoteId.next())))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void codeOfAClosedWallOpensNothing() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var code = this.scene.code(stage, wall);
        this.scene.close(stage, wall);

        assertThatThrownBy(() -> stage.in(() -> this.joining.join(wall, code, "Myöhässä", "")))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void guestMendsTheOwnNoteOnly() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var guest = this.scene.guest(stage, wall, "Vieras");
        var own = this.scene.draft(stage, wall, "Oma");
        this.scene.post(stage, guest, wall, own);
        var others = this.scene.post(stage, stage.onni(), wall, "Toisen");

        assertThat(stage.in(() -> this.writing.edit(guest, own.id(), "Oma, korjattu")))
            .isInstanceOf(Outcome.Kept.class);
        assertThatThrownBy(() -> stage.in(() -> this.writing.edit(guest, others, "Töhrin")))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stage.in(() -> this.arranging.move(guest, others, own.column(), "")))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void oneLikeEach() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var note = this.scene.post(stage, stage.onni(), wall, "Hyvä ajatus");
        var guest = this.scene.guest(stage, wall, "Vieras");

        stage.run(() -> {
            this.writing.like(guest, wall, note, true);
            this.writing.like(guest, wall, note, true);
            this.writing.like(new Visitor(stage.helmi(), null), wall, note, null);
        });
        assertThat(stage.in(() -> this.notes.find(note)).orElseThrow().likes()).isEqualTo(2);

        stage.run(() -> this.writing.like(guest, wall, note, null));
        assertThat(stage.in(() -> this.notes.find(note)).orElseThrow().likes()).isEqualTo(1);
    }

    @Test
    void mergedAndRemovedNotesStay() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var host = this.scene.post(stage, stage.onni(), wall, "Kyyti puuttuu");
        var same = this.scene.post(stage, stage.helmi(), wall, "Kuljetuksia lisää");
        var rude = this.scene.post(stage, stage.tapio(), wall, "Asiaton");

        stage.run(() -> {
            this.arranging.merge(stage.meri(), same, host);
            this.arranging.remove(stage.meri(), rude);
        });

        var all = stage.in(() -> this.notes.list(wall));
        assertThat(all).hasSize(3);
        assertThat(all.get(2).removed()).isTrue();
        assertThat(all.get(2).text()).isEmpty();
        var drawn = stage.in(() -> this.source.since(WallTopic.of(stage.county().id(), wall), 0)).drawing().apply("FI");
        assertThat(drawn).extracting("event").contains("gone").contains("note");
        assertThat(drawn).anyMatch(
                message -> message.data().contains("Kyyti puuttuu") && message.data().contains("Kuljetuksia lisää"));
        assertThat(drawn).noneMatch(message -> message.data().contains("Asiaton"));
    }

    @Test
    void closedWallIsFrozenButStillClearsAway() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var note = this.scene.post(stage, stage.onni(), wall, "Jäi tähän");
        this.scene.close(stage, wall);
        var onni = new Visitor(stage.onni(), null);

        assertThat(this.scene.post(stage, onni, wall, this.scene.draft(stage, wall, "Myöhässä")))
            .isEqualTo(new Outcome.Shut());
        assertThat(stage.in(() -> this.writing.edit(onni, note, "Muutan"))).isEqualTo(new Outcome.Shut());
        assertThat(stage.in(() -> this.writing.like(onni, wall, note, true))).isEqualTo(new Outcome.Shut());
        stage.run(() -> this.arranging.remove(stage.meri(), note));
        assertThat(stage.in(() -> this.notes.find(note)).orElseThrow().removed()).isTrue();
    }

    @Test
    void databaseItselfRefusesWhenClosed() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        this.scene.post(stage, stage.onni(), wall, "Jäi tähän");
        this.scene.close(stage, wall);

        assertThatThrownBy(() -> stage.run(() -> this.transaction
            .executeWithoutResult(status -> this.db.sql("UPDATE workshop.note SET text = 'väärennös' WHERE wall_id = ?")
                .param(wall.value())
                .update())))
            .rootCause()
            .hasMessageContaining("not open");
    }

    @Test
    void eachNoteIsInBeforeTheClosingOrRefused() throws Exception {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var column = this.scene.get(stage, wall).columns().getFirst().id().toString();
        var guests = new ArrayList<Visitor>();
        for (int number = 0; number < 8; number++) {
            guests.add(this.scene.guest(stage, wall, "Vieras " + number));
        }
        var results = new ArrayList<Future<Outcome>>();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 6; round++) {
                for (var guest : guests) {
                    var draft = new NoteDraft(NoteId.next(), "Ehdinkö?", column, "", true);
                    Callable<Outcome> post = () -> Tenant.call(stage.county().id().value(),
                            () -> this.writing.post(guest, wall, draft));
                    results.add(crowd.submit(post));
                }
            }
            this.scene.close(stage, wall);
        }
        long kept = 0;
        for (var result : results) {
            assertThat(result.get()).isInstanceOfAny(Outcome.Kept.class, Outcome.Shut.class);
            kept += result.get() instanceof Outcome.Kept ? 1 : 0;
        }
        assertThat(stage.in(() -> this.notes.list(wall))).hasSize((int) kept);
    }

    @Test
    void paperNotesAreEnteredOnce() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var heap = new PaperNotes.Heap(java.util.UUID.randomUUID(), "Ensimmäinen\n\n Toinen \n",
                this.scene.draft(stage, wall, "").column(), "", "Pöytä 3");

        assertThat(stage.in(() -> this.paper.enter(stage.meri(), wall, heap))).isEmpty();
        assertThat(stage.in(() -> this.paper.enter(stage.meri(), wall, heap))).isEmpty();

        assertThat(stage.in(() -> this.notes.list(wall))).extracting(WallNote::text)
            .containsExactlyInAnyOrder("Ensimmäinen", "Toinen");
        assertThatThrownBy(() -> stage.in(() -> this.paper.enter(stage.helmi(), wall, heap)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void hastyWriterIsAskedToWait() {
        var stage = this.cast.stage();
        var wall = this.scene.open(stage);
        var guest = this.scene.guest(stage, wall, "Kone");
        var outcomes = new ArrayList<Outcome>();
        for (int number = 0; number < 40; number++) {
            outcomes.add(this.scene.post(stage, guest, wall, this.scene.draft(stage, wall, "n:o " + number)));
        }

        assertThat(outcomes).contains(new Outcome.Hasty());
    }

}
