package fi.yhdyspinta.workshop.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.live.LiveChanges;
import fi.yhdyspinta.platform.live.LiveMessage;
import fi.yhdyspinta.platform.live.LiveSource;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.JteViews;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallBell;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws what is new on a wall, with the same templates as the page, once per language. A
 * note that has been merged is "gone": it is drawn inside its host.
 */
@Component
public class WallSource implements LiveSource {

    private final WallStore walls;

    private final NoteStore notes;

    private final Counties counties;

    private final Frames frames;

    private final JteViews views;

    WallSource(WallStore walls, NoteStore notes, Counties counties, Frames frames, JteViews views) {
        this.walls = walls;
        this.notes = notes;
        this.counties = counties;
        this.frames = frames;
        this.views = views;
    }

    @Override
    public String kind() {
        return WallBell.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public LiveChanges since(LiveTopic topic, long revision, String variant) {
        var id = new WallId(topic.subject());
        var wall = this.walls.find(id).orElseThrow(() -> new NotFound("No such wall"));
        var frame = frame(topic, Language.valueOf(variant));
        var messages = new ArrayList<LiveMessage>();
        this.notes.listSince(id, revision).forEach(note -> messages.add(message(frame, wall, note)));
        var shape = this.walls.shapeRevision(id);
        if (shape > revision) {
            messages
                .add(new LiveMessage(shape, "shape", draw("workshop/view/head", Map.of("frame", frame, "wall", wall))));
        }
        messages.sort(Comparator.comparingLong(LiveMessage::revision));
        return new LiveChanges(wall.revision(), messages, wall.isClosed());
    }

    /** The note as the page has it. */
    public String draw(Frame frame, Wall wall, Note note) {
        var inside = this.notes.listMergedInto(note.id());
        return draw("workshop/notes/note", Map.of("frame", frame, "note", NoteView.of(wall, note, inside)));
    }

    private LiveMessage message(Frame frame, Wall wall, Note note) {
        return note.mergedInto() == null ? new LiveMessage(note.revision(), "note", draw(frame, wall, note))
                : new LiveMessage(note.revision(), "gone", "note_" + note.id());
    }

    private String draw(String template, Map<String, Object> parameters) {
        return this.views.draw(template, parameters);
    }

    private Frame frame(LiveTopic topic, Language language) {
        var county = this.counties.get(new CountyId(topic.county()));
        return this.frames.forEverybody(language,
                new Frame.Place(county.path(), county.name(), county.terminology().word()));
    }

}
