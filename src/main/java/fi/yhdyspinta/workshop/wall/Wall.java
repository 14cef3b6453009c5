package fi.yhdyspinta.workshop.wall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.meeting.MeetingId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallState;
import org.jspecify.annotations.Nullable;

/**
 * A live wall: a question and the columns and groups under which notes are written
 * (seinä).
 *
 * @param revision grows with every change on the wall
 * @param shapeRevision the revision at which the head, the columns or the groups changed
 * @param endsAt when the time for writing ends, if a timer runs
 */
public record Wall(WallId id, ProcessId process, @Nullable MeetingId meeting, String question, List<String> prompts,
        @Nullable String targetOutcome, WallState state, long revision, long shapeRevision, @Nullable Instant endsAt,
        boolean example, List<WallColumn> columns, List<WallGroup> groups) {

    public Wall {
        prompts = List.copyOf(prompts);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    public boolean isOpen() {
        return this.state == WallState.OPEN;
    }

    /** Whether participants have seen it: then they may read it. */
    public boolean openedOnce() {
        return this.state != WallState.PREPARED;
    }

    public boolean isClosed() {
        return this.state == WallState.CLOSED;
    }

    public Optional<WallColumn> column(String id) {
        return this.columns.stream().filter(column -> column.id().toString().equals(id)).findFirst();
    }

    public Optional<WallGroup> group(@Nullable String id) {
        return this.groups.stream().filter(group -> group.id().toString().equals(id)).findFirst();
    }

    /**
     * Differs when pages drawn earlier lack a column or a group, or show another state.
     */
    public String shape() {
        return Integer.toHexString(List.of(this.state, this.columns, this.groups).hashCode());
    }

}
