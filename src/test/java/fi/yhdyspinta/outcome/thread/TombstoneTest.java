package fi.yhdyspinta.outcome.thread;

import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.analysis.Span;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.web.Messages;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallScene;
import fi.yhdyspinta.workshop.notes.Arranging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TombstoneTest extends DatabaseTest {

    private static final String SAID = "Kyydit puuttuvat sivukyliltä";

    @Autowired
    private Threads threads;

    @Autowired
    private Sayings sayings;

    @Autowired
    private Fragments fragments;

    @Autowired
    private Findings findings;

    @Autowired
    private Arranging arranging;

    @Autowired
    private Messages messages;

    private WallScene scene;

    private Stage stage;

    @BeforeEach
    void raise(@Autowired BeanFactory beans) {
        this.scene = new WallScene(beans);
        this.stage = this.cast.stage();
    }

    @Test
    void noteTheFacilitatorRemovedIsNotSaidToBeTakenBack() {
        var gone = removedByMeri(this.stage.helmi());

        assertThat(gone.by()).isEqualTo(Saying.Remover.FACILITATOR);
        assertThat(gone.on()).isNotNull();
        assertThat(text(gone)).isEqualTo("Vetäjä poisti kirjauksen 5.9.2027.");
    }

    @Test
    void noteItsWriterRemovedIsSaidToBeTakenBack() {
        assertThat(text(removedByMeri(this.stage.meri()))).isEqualTo("Kirjoittaja otti sanansa pois 5.9.2027.");
    }

    @Test
    void whatIsNotKnownIsOnlySaidToBeRemoved() {
        assertThat(text(new Piece.Gone(null, null, null))).isEqualTo("Poistettu.");
    }

    @Test
    void everyTombstoneHasWordsInThreeLanguages() {
        for (var by : Saying.Remover.values()) {
            assertThat(Stream.of(Language.values()))
                .allMatch(language -> this.messages.has(language, new Piece.Gone(null, null, by).key()))
                .allMatch(language -> this.messages.has(language, new Piece.Gone(null, null, by).key() + ".on"));
        }
    }

    private Piece.Gone removedByMeri(Actor writer) {
        var wall = this.scene.open(this.stage);
        var note = this.scene.post(this.stage, writer, wall, SAID);
        var finding = finding(note);
        this.stage.run(() -> this.arranging.remove(this.stage.meri(), note));
        var trace = this.stage.in(() -> this.threads.get(this.stage.aino(), PieceKind.FINDING, finding.value()));
        return trace.upstream().stream().map(Piece::gone).filter(gone -> gone != null).findFirst().orElseThrow();
    }

    private FindingId finding(NoteId note) {
        var finding = this.stage.in(() -> this.findings.create(this.stage.aino(), new ProcessId(Ids.next()),
                new FindingDraft(FindingKind.NEED, null, LocalText.finnish("Liikkuminen on vaikeaa"))));
        this.stage.run(() -> this.fragments.mark(this.stage.aino(), finding,
                this.sayings.get(SayingKind.NOTE, note.value()), Span.locate(SAID, "sivukyliltä", 0).orElseThrow()));
        return finding;
    }

    private String text(Piece.Gone gone) {
        return this.messages.text(Language.FI, "hyte", gone.key(), "5.9.2027", "");
    }

}
