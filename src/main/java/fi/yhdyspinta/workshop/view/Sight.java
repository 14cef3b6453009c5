package fi.yhdyspinta.workshop.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.joining.JoinCode;
import fi.yhdyspinta.workshop.joining.Participant;
import fi.yhdyspinta.workshop.notes.NoteView;
import fi.yhdyspinta.workshop.wall.Wall;
import org.jspecify.annotations.Nullable;

/** What a visitor gets to see of a wall. */
public sealed interface Sight {

    /** It is still being prepared. */
    record NotYet(Wall wall) implements Sight {
    }

    /** It was closed, and guests have no more business there. */
    record Over(Wall wall) implements Sight {
    }

    /**
     * The wall itself.
     *
     * @param code only for those who run the wall
     */
    record Seen(Wall wall, Participant who, WallFilter filter, List<ColumnView> columns, Set<NoteId> liked,
            @Nullable JoinCode code, Instant now) implements Sight {

        public Seen {
            columns = List.copyOf(columns);
            liked = Set.copyOf(liked);
        }

        public boolean canWrite() {
            return this.wall.isOpen() && this.who.mayWrite();
        }

        public boolean owns(NoteView note) {
            return note.isBy(this.who.key());
        }

        public boolean likes(NoteView note) {
            return note.isIn(this.liked);
        }

    }

}
