package fi.yhdyspinta.report.summary;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.report.Summaries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static fi.yhdyspinta.report.summary.Scene.KEY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublishingTest extends DatabaseTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Reading reading;

    @Autowired
    private SummaryFiles files;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private Scene.Results results;

    @BeforeEach
    void assemble() {
        this.stage = this.cast.stage();
        this.results = new Scene(this.beans).play(this.stage);
        this.stage.run(() -> this.drafting.assemble(this.stage.aino(), KEY));
    }

    @Test
    void draftIsAssembledUnderTheTopicsOfTheLaw() {
        var content = read(this.stage.aino());

        assertThat(content.chapters()).extracting(chapter -> chapter.heading().in(Language.FI))
            .containsSequence("Tavoitteet", "Toimenpiteet", "Yhteistyö", "Seuranta");
        assertThat(content.chapters().get(1).blocks()).extracting(block -> block.source().id())
            .containsExactly(this.results.common().value(), this.results.action().value());
        assertThat(content.chapters().get(3).blocks().getFirst()).isInstanceOfSatisfying(LiveBlock.OfConclusion.class,
                conclusion -> {
                    assertThat(conclusion.dissent()).startsWith("Pieni yhdistys");
                    assertThat(conclusion.dissenters()).extracting(Wording::fi).containsExactly("Koivulahden Taimi ry");
                });
        assertThat(content.title().sv()).isEqualTo("Sammandrag: Förhandlingar 2027");
    }

    @Test
    void draftFollowsItsSourceAndPublishedVersionDoesNot() {
        publish("");
        change("Kyläkoulut suljetaan.");

        var sight = this.stage.in(() -> this.reading.show(this.stage.visitor(), KEY));

        assertThat(requireNonNull(sight.content()).chapters().get(1).blocks().getFirst().text().fi())
            .isEqualTo("Kyläkoulut pidetään kokoontumispaikkoina.");
        assertThat(sight.changed()).containsExactly(this.results.common().value());
        this.stage.run(() -> this.publishing.reopen(this.stage.aino(), KEY));
        assertThat(read(this.stage.aino()).chapters().get(1).blocks().getFirst().text().fi())
            .isEqualTo("Kyläkoulut suljetaan.");
    }

    @Test
    void changeAfterApprovalIsToldBeforePublishing() {
        this.stage.run(() -> this.publishing.approve(this.stage.aino(), KEY));
        assertThat(this.stage.in(() -> this.publishing.check(this.stage.aino(), KEY)).changed()).isFalse();

        change("Kyläkoulut suljetaan.");

        assertThat(this.stage.in(() -> this.publishing.check(this.stage.aino(), KEY)).changed()).isTrue();
    }

    @Test
    void visitorsReadWhatIsPublishedAndNothingElse() {
        assertThat(this.stage.in(() -> this.reading.show(this.stage.visitor(), KEY)).content()).isNull();

        publish("");

        assertThat(this.stage.in(() -> this.reading.show(this.stage.visitor(), KEY)).content()).isNotNull();
        assertThat(this.stage.in(() -> this.summaries.findPublished(this.results.process()))).isPresent();
        assertThat(this.stage.in(() -> this.conclusions.get(this.stage.visitor(), this.results.common()))).isNotNull();
    }

    @Test
    void correctionMakesANewVersionWithItsNoteAndTheOldOneStays() {
        publish("");
        this.stage.run(() -> this.publishing.reopen(this.stage.aino(), KEY));
        this.stage.run(() -> this.publishing.approve(this.stage.aino(), KEY));

        assertThat(this.stage.in(() -> this.publishing.publish(this.stage.aino(), KEY, " ")))
            .contains("report.note.missing");
        assertThat(this.stage.in(() -> this.publishing.publish(this.stage.aino(), KEY, "Päivä korjattu"))).isEmpty();

        var newest = this.stage.in(() -> this.reading.show(this.stage.visitor(), KEY));
        assertThat(requireNonNull(newest.version()).number()).isEqualTo(2);
        assertThat(requireNonNull(newest.version()).correction()).isEqualTo("Päivä korjattu");
        var old = this.stage.in(() -> this.reading.showVersion(this.stage.visitor(), KEY, 1));
        assertThat(old.outdated()).isTrue();
        assertThat(old.content()).isNotNull();
    }

    @Test
    void databaseRefusesToChangeAPublishedVersion() {
        publish("");
        this.stage.in(() -> this.files.version(this.stage.visitor(), KEY, 1, Language.FI, FileFormat.DOCX));
        for (var change : List.of("UPDATE report.summary_version SET correction = ''",
                "DELETE FROM report.summary_version", "UPDATE report.version_file SET content = ''")) {
            var where = " WHERE county_id = platform.county() AND version = 1";
            assertThatThrownBy(() -> this.stage
                .run(() -> this.transaction.executeWithoutResult(status -> this.db.sql(change + where).update())))
                .as(change)
                .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void withdrawnVersionTellsWhyAndHidesItsText() {
        publish("");

        this.stage.run(() -> this.publishing.withdraw(this.stage.aino(), KEY, "Sitaatti poistettava"));

        var sight = this.stage.in(() -> this.reading.showVersion(this.stage.visitor(), KEY, 1));
        assertThat(sight.content()).isNull();
        assertThat(requireNonNull(sight.version()).withdrawal()).isNotNull();
        assertThat(this.stage.in(this.summaries::listPublished)).isEmpty();
    }

    @Test
    void mailGoesToTheRoleMailboxesOnceWithTheOrganisationsOwnActions() {
        publish("");

        var mails = this.db.sql("SELECT body FROM notification.outgoing_mail WHERE recipient = ?")
            .param("kirjaamo." + this.stage.taimi().id() + "@example.org")
            .query(String.class)
            .list();
        assertThat(mails).singleElement()
            .asString()
            .contains("Kylätalojen avaimet", "30.6.2027", "/rounds/" + KEY + "/summary", "Mitä seuraavaksi");
    }

    @Test
    void onlyTheCoordinatorWritesApprovesAndPublishes() {
        for (var other : List.of(this.stage.onni(), this.stage.helmi(), this.stage.meri(), this.stage.urho(),
                this.stage.sara(), this.stage.visitor())) {
            refused(() -> this.drafting.assemble(other, KEY));
            refused(() -> this.drafting.get(other, KEY));
            refused(() -> this.drafting.addSection(other, KEY));
            refused(() -> this.commenting.open(other, KEY, LocalDate.now().plusDays(1)));
            refused(() -> this.publishing.check(other, KEY));
            refused(() -> this.publishing.approve(other, KEY));
            refused(() -> this.publishing.publish(other, KEY, ""));
            refused(() -> this.publishing.withdraw(other, KEY, "Syy"));
        }
    }

    @Test
    void draftIsReadByFacilitatorsAndDecisionMakersAndWhileCommentedByThoseWhoAnswer() {
        assertThat(read(this.stage.meri())).isNotNull();
        assertThat(read(this.stage.urho())).isNotNull();
        for (var other : List.of(this.stage.onni(), this.stage.helmi(), this.stage.tapio(), this.stage.sara())) {
            assertThat(this.stage.in(() -> this.reading.show(other, KEY)).content()).isNull();
        }

        this.stage.run(() -> this.commenting.open(this.stage.aino(), KEY, LocalDate.now().plusDays(7)));

        assertThat(read(this.stage.onni())).isNotNull();
        assertThat(read(this.stage.vieno())).isNotNull();
        assertThat(this.stage.in(() -> this.reading.show(this.stage.tapio(), KEY)).content()).isNull();
        assertThat(this.stage.in(() -> this.reading.show(this.stage.sara(), KEY)).content()).isNull();
    }

    @Test
    void commentsAreWrittenForTheOrganisationAndAnsweredByTheCounty() {
        var section = new SectionId(read(this.stage.aino()).chapters().get(1).section());
        refused(() -> this.commenting.comment(this.stage.helmi(), KEY, section, "Liian aikaisin"));
        this.stage.run(() -> this.commenting.open(this.stage.aino(), KEY, LocalDate.now().plusDays(7)));

        this.stage.run(() -> this.commenting.comment(this.stage.helmi(), KEY, section, "Lisätkää seurantatapa."));
        refused(() -> this.commenting.comment(this.stage.meri(), KEY, section, "Ei edusta"));
        var comment = this.stage.in(() -> this.commenting.get(this.stage.aino(), KEY)).comments().getFirst();
        refused(() -> this.commenting.answer(this.stage.helmi(), KEY, comment.id(), null, "Oma vastaus"));
        this.stage.run(() -> this.commenting.answer(this.stage.aino(), KEY, comment.id(), null, "Lisätty."));
        assertThatThrownBy(() -> this.stage
            .run(() -> this.commenting.answer(this.stage.aino(), KEY, CommentId.next(), null, "Ei mitään")))
            .isInstanceOf(NotFound.class);

        var discussion = this.stage.in(() -> this.commenting.get(this.stage.helmi(), KEY));
        assertThat(discussion.comments()).singleElement().satisfies(each -> {
            assertThat(each.organisation()).isEqualTo(this.stage.taimi().id());
            assertThat(each.answer()).isNotNull();
        });
    }

    @Test
    void savingOverAnothersTextKeepsBoth() {
        var section = new SectionId(read(this.stage.aino()).chapters().getFirst().section());
        var begun = this.stage.in(() -> this.drafting.getSection(this.stage.aino(), KEY, section));

        assertThat(save(section, begun.revision(), "Ensimmäisen teksti")).isInstanceOf(Saving.Saved.class);
        assertThat(save(section, begun.revision(), "Toisen teksti")).isInstanceOfSatisfying(Saving.Collided.class,
                collided -> assertThat(collided.theirs().body().fi()).isEqualTo("Ensimmäisen teksti"));
        assertThat(save(section, begun.revision() + 1, "Toisen teksti")).isInstanceOf(Saving.Saved.class);
        assertThat(save(section, begun.revision() + 2, "x".repeat(Section.LONGEST_BODY + 1)))
            .isInstanceOf(Saving.Incomplete.class);
    }

    @Test
    void sectionsAreAddedMovedAndRemoved() {
        var aino = this.stage.aino();
        var first = new SectionId(read(aino).chapters().getFirst().section());
        this.stage.run(() -> this.drafting.move(aino, KEY, first, false));
        assertThat(read(aino).chapters().get(1).section()).isEqualTo(first.value());
        this.stage.run(() -> this.drafting.move(aino, KEY, first, true));
        this.stage.run(() -> this.drafting.move(aino, KEY, first, true));
        assertThat(read(aino).chapters().getFirst().section()).isEqualTo(first.value());

        var added = this.stage.in(() -> this.drafting.addSection(aino, KEY));
        this.stage.run(() -> this.drafting.addBlock(aino, KEY, added, this.results.disputed().value()));
        assertThat(read(aino).chapters().getLast().blocks()).hasSize(1);
        this.stage.run(() -> this.drafting.removeSection(aino, KEY, added));
        assertThat(read(aino).chapters()).extracting(SummaryContent.Chapter::section).doesNotContain(added.value());
        assertThatThrownBy(() -> this.stage.in(() -> this.drafting.getSection(aino, KEY, added)))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void removedSourceIsLeftOutOfThePublication() {
        this.stage.run(() -> this.conclusions.remove(this.stage.aino(), this.results.disputed(), "Kirjattu väärin"));
        assertThat(this.stage.in(() -> this.publishing.check(this.stage.aino(), KEY)).gone()).isEqualTo(1);

        publish("");

        assertThat(read(this.stage.visitor()).chapters().get(3).blocks()).isEmpty();
    }

    private SummaryContent read(Actor actor) {
        return requireNonNull(this.stage.in(() -> this.reading.show(actor, KEY)).content());
    }

    private void publish(String correction) {
        this.stage.run(() -> this.publishing.approve(this.stage.aino(), KEY));
        assertThat(this.stage.in(() -> this.publishing.publish(this.stage.aino(), KEY, correction))).isEmpty();
    }

    private void change(String text) {
        this.stage.run(() -> this.conclusions.change(this.stage.aino(), this.results.common(), 0,
                ConclusionDraft.common(LawTopic.GOALS, null, LocalText.finnish(text))));
    }

    private Saving save(SectionId section, int revision, String text) {
        return this.stage.in(() -> this.drafting.save(this.stage.aino(), KEY, section,
                new SectionDraft(revision, Wording.finnish("Otsikko"), Wording.finnish(text))));
    }

    private void refused(Runnable deed) {
        assertThatThrownBy(() -> this.stage.run(deed)).isInstanceOf(Forbidden.class);
    }

}
