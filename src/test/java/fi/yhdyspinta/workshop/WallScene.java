package fi.yhdyspinta.workshop;

import java.util.UUID;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.joining.Joining;
import fi.yhdyspinta.workshop.joining.Running;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.NoteDraft;
import fi.yhdyspinta.workshop.notes.Outcome;
import fi.yhdyspinta.workshop.notes.Writing;
import fi.yhdyspinta.workshop.wall.Preparing;
import fi.yhdyspinta.workshop.wall.Wall;
import org.springframework.beans.factory.BeanFactory;

/** An open wall on the stage. */
public class WallScene {

    private final Walls walls;

    private final Running running;

    private final Preparing preparing;

    private final Writing writing;

    private final Joining joining;

    public WallScene(BeanFactory beans) {
        this.walls = beans.getBean(Walls.class);
        this.running = beans.getBean(Running.class);
        this.preparing = beans.getBean(Preparing.class);
        this.writing = beans.getBean(Writing.class);
        this.joining = beans.getBean(Joining.class);
    }

    public WallId prepared(Stage stage) {
        return stage.in(() -> this.walls.create(stage.meri(), new ProcessId(UUID.randomUUID()), WallPlot.draft()));
    }

    public WallId open(Stage stage) {
        var wall = prepared(stage);
        stage.run(() -> this.running.open(stage.meri(), wall));
        return wall;
    }

    public void close(Stage stage, WallId wall) {
        stage.run(() -> this.running.close(stage.meri(), wall));
    }

    public Wall get(Stage stage, WallId wall) {
        return stage.in(() -> this.preparing.get(stage.meri(), wall));
    }

    public String code(Stage stage, WallId wall) {
        return stage.in(() -> this.joining.findCode(stage.meri(), wall)).orElseThrow().text();
    }

    public Visitor guest(Stage stage, WallId wall, String name) {
        var joined = stage.in(() -> this.joining.join(wall, code(stage, wall), name, ""));
        return new Visitor(stage.visitor(), ((Joining.Outcome.Joined) joined).token());
    }

    public NoteDraft draft(Stage stage, WallId wall, String text) {
        return new NoteDraft(NoteId.next(), text, get(stage, wall).columns().getFirst().id().toString(), "", true);
    }

    public Outcome post(Stage stage, Visitor visitor, WallId wall, NoteDraft draft) {
        return stage.in(() -> this.writing.post(visitor, wall, draft));
    }

    public NoteId post(Stage stage, Actor actor, WallId wall, String text) {
        var outcome = post(stage, new Visitor(actor, null), wall, draft(stage, wall, text));
        return ((Outcome.Kept) outcome).note().id();
    }

}
