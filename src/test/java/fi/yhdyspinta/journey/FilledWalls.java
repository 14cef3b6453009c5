package fi.yhdyspinta.journey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallDraft;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallScene;
import fi.yhdyspinta.workshop.Walls;
import fi.yhdyspinta.workshop.joining.Running;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.Arranging;
import fi.yhdyspinta.workshop.notes.NoteDraft;
import fi.yhdyspinta.workshop.notes.Writing;
import org.springframework.beans.factory.BeanFactory;

/**
 * Three walls on a stage: an open one with notes, one that is closed and one not opened
 * yet.
 */
final class FilledWalls {

    private static final List<String> NOTES = List.of("Kylätalo on auki iltaisin, mutta kukaan ei tiedä siitä",
            "Kyydit puuttuvat sivukyliltä. Viimeinen bussi lähtee puoli neljältä.",
            "Yksi yhteyshenkilö joka kuntaan, jolle voi soittaa", "Vertaisohjaajia löytyy, jos koulutus on lähellä",
            "Yhteinen vuosikello", "Seurakunnan keittiö on tyhjillään maanantaisin",
            "Nuoret mukaan suunnittelemaan, ei vain kuulemaan", "Avustusten haku samaan aikaan kuin kunnilla",
            "Liikuntaneuvonta jo terveyskeskuksessa");

    private final Stage stage;

    private final WallScene scene;

    private final Writing writing;

    WallId open;

    WallId closed;

    WallId prepared;

    /** A note of the NGO on the open wall. */
    NoteId note;

    String code = "";

    private FilledWalls(Stage stage, BeanFactory beans) {
        this.stage = stage;
        this.scene = new WallScene(beans);
        this.writing = beans.getBean(Writing.class);
    }

    static FilledWalls play(Stage stage, BeanFactory beans, ProcessId process) {
        var filled = new FilledWalls(stage, beans);
        var walls = beans.getBean(Walls.class);
        var running = beans.getBean(Running.class);
        stage.run(() -> {
            filled.open = walls.create(stage.meri(), process, draft("T1", "Miten yksinäisyys vähenee?"));
            filled.closed = walls.create(stage.meri(), process, draft("T2", "Mitä teemme yhdessä ensi vuonna?"));
            filled.prepared = walls.create(stage.meri(), process, draft("T3", "Mistä tietää, että onnistuimme?"));
            running.open(stage.meri(), filled.open);
            running.open(stage.meri(), filled.closed);
            running.setTimer(stage.meri(), filled.open, Optional.of(Duration.ofMinutes(20)));
        });
        filled.write(filled.open, beans.getBean(Arranging.class));
        filled.post(stage.helmi(), filled.closed, "Sovitaan yhteinen vuosikello", 0);
        stage.run(() -> running.close(stage.meri(), filled.closed));
        filled.code = filled.scene.code(stage, filled.open);
        return filled;
    }

    String guest(String name) {
        return this.scene.guest(this.stage, this.open, name).guestToken();
    }

    private void write(WallId wall, Arranging arranging) {
        var writers = List.of(this.stage.helmi(), this.stage.onni(), this.stage.tapio(), this.stage.vieno());
        this.note = post(this.stage.helmi(), wall, "Kyläkoulu on ainoa kokoontumispaikkamme.", 0);
        for (int number = 0; number < NOTES.size(); number++) {
            var written = post(writers.get(number % writers.size()), wall, NOTES.get(number), number % 3);
            this.stage.run(() -> this.writing.like(new Visitor(this.stage.meri(), null), wall, written, true));
        }
        var twin = post(this.stage.onni(), wall, "Koulu on illat tyhjänä", 0);
        var rude = post(this.stage.tapio(), wall, "Tämä poistetaan", 1);
        this.stage.run(() -> arranging.merge(this.stage.meri(), twin, this.note));
        this.stage.run(() -> arranging.remove(this.stage.meri(), rude));
    }

    private NoteId post(Actor actor, WallId wall, String text, int column) {
        var places = this.scene.get(this.stage, wall);
        var draft = new NoteDraft(NoteId.next(), text, places.columns().get(column).id().toString(),
                places.groups().get(column % places.groups().size()).id().toString(), true);
        this.scene.post(this.stage, new Visitor(actor, null), wall, draft);
        return draft.id();
    }

    private static WallDraft draft(String key, String question) {
        return new WallDraft(key + "-" + UUID.randomUUID(), null, question,
                List.of("Kenen kanssa?", "Missä?", "Mitä se vaatii?"), "Kolme ehdotusta, joista voidaan sopia",
                List.of("Mitä on jo?", "Mitä puuttuu?", "Mitä teemme yhdessä?"),
                List.of(new WallDraft.Group("Ryhmä 1", "Saarikunta", "Meri Myrsky"),
                        new WallDraft.Group("Ryhmä 2", null, null)),
                true, "{}");
    }

}
