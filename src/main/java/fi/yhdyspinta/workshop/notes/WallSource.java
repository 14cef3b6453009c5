package fi.yhdyspinta.workshop.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import fi.yhdyspinta.workshop.joining.Participants;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallTopic;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is new on a wall, and draws it once per language with the same templates as
 * the page. A note that has been merged is "gone": it is drawn inside its host.
 */
@Component
public class WallSource implements LiveSource {

    private final WallStore walls;

    private final NoteStore notes;

    private final Participants participants;

    private final Counties counties;

    private final Frames frames;

    private final JteViews views;

    WallSource(WallStore walls, NoteStore notes, Participants participants, Counties counties, Frames frames,
            JteViews views) {
        this.walls = walls;
        this.notes = notes;
        this.participants = participants;
        this.counties = counties;
        this.frames = frames;
        this.views = views;
    }

    @Override
    public String kind() {
        return WallTopic.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public LiveChanges since(LiveTopic topic, long revision) {
        var wall = wall(topic);
        var notes = this.notes.listSince(wall.id(), revision);
        return new LiveChanges(wall.revision(), language -> draw(topic, wall, notes, revision, language),
                wall.isClosed());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> listEntitled(LiveTopic topic, Set<String> owners) {
        return this.participants.listListeners(wall(topic), owners);
    }

    private List<LiveMessage> draw(LiveTopic topic, Wall wall, List<Note> notes, long revision, String language) {
        var frame = frame(topic, Language.valueOf(language));
        var messages = new ArrayList<LiveMessage>();
        notes.stream()
            .filter(note -> note.mergedInto() != null && note.revision() > revision)
            .forEach(note -> messages.add(new LiveMessage(note.revision(), "gone", "note_" + note.id())));
        NoteView.of(wall, notes)
            .forEach(view -> messages.add(new LiveMessage(view.note().revision(), "note",
                    this.views.draw("workshop/notes/note", Map.of("frame", frame, "note", view)))));
        if (wall.shapeRevision() > revision) {
            messages.add(new LiveMessage(wall.shapeRevision(), "shape",
                    this.views.draw("workshop/view/head", Map.of("frame", frame, "wall", wall))));
        }
        return messages;
    }

    private Wall wall(LiveTopic topic) {
        return this.walls.find(new WallId(topic.subject())).orElseThrow(() -> new NotFound("No such wall"));
    }

    private Frame frame(LiveTopic topic, Language language) {
        var county = this.counties.get(new CountyId(topic.county()));
        return this.frames.forEverybody(language,
                new Frame.Place(county.path(), county.name(), county.terminology().word()));
    }

}
