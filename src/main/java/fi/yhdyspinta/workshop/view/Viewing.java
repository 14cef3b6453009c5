package fi.yhdyspinta.workshop.view;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Origin;
import fi.yhdyspinta.platform.Origins;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.joining.Joining;
import fi.yhdyspinta.workshop.joining.Participant;
import fi.yhdyspinta.workshop.joining.Participants;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.LikeStore;
import fi.yhdyspinta.workshop.notes.NoteStore;
import fi.yhdyspinta.workshop.notes.NoteView;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking at a wall. */
@Component
public class Viewing {

    private final WallStore walls;

    private final NoteStore notes;

    private final LikeStore likes;

    private final Participants participants;

    private final Joining joining;

    private final ObjectProvider<Origins> origins;

    private final Clock clock;

    Viewing(WallStore walls, NoteStore notes, LikeStore likes, Participants participants, Joining joining,
            ObjectProvider<Origins> origins, Clock clock) {
        this.walls = walls;
        this.notes = notes;
        this.likes = likes;
        this.participants = participants;
        this.joining = joining;
        this.origins = origins;
        this.clock = clock;
    }

    /**
     * @throws fi.yhdyspinta.platform.Forbidden when the visitor has no business at the
     * wall
     */
    @Transactional(readOnly = true)
    public Sight look(Visitor visitor, WallId id, WallFilter filter) {
        var wall = wall(id);
        var who = this.participants.get(visitor, wall);
        if (!wall.openedOnce() && !who.mayManage()) {
            return new Sight.NotYet(wall);
        }
        if (who.guest() && !wall.isOpen()) {
            return new Sight.Over(wall);
        }
        return new Sight.Seen(wall, who, filter, columns(wall, filter), this.likes.list(id, who.key()),
                this.joining.findCode(visitor.actor(), id).orElse(null), this.clock.instant());
    }

    /**
     * Whether the visitor may follow the wall live.
     * @return under which name the stream is held
     */
    @Transactional(readOnly = true)
    public String requireListener(Visitor visitor, WallId id) {
        return this.participants.requireListener(visitor, wall(id));
    }

    /** Who the visitor is at the wall. */
    @Transactional(readOnly = true)
    public Participant getParticipant(Visitor visitor, WallId id) {
        return this.participants.get(visitor, wall(id));
    }

    /**
     * The process the wall belongs to, when there is one to go back to. In a transaction
     * of its own, since a wall may stand outside any process.
     */
    public Optional<Origin> findOrigin(ProcessId process) {
        try {
            return Optional.ofNullable(this.origins.getIfAvailable()).map(known -> known.get(process));
        }
        catch (NotFound ofItsOwn) {
            return Optional.empty();
        }
    }

    private List<ColumnView> columns(Wall wall, WallFilter filter) {
        var all = NoteView.of(wall, this.notes.list(wall.id()))
            .stream()
            .filter(filter::shows)
            .sorted(filter.order())
            .toList();
        return wall.columns()
            .stream()
            .filter(column -> filter.showsColumn(column.id().toString()))
            .map(column -> new ColumnView(column,
                    all.stream().filter(note -> note.note().column().equals(column.id())).toList()))
            .toList();
    }

    private Wall wall(WallId id) {
        return this.walls.find(id).orElseThrow(() -> new NotFound("No such wall"));
    }

}
