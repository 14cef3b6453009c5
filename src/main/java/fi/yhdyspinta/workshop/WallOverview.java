package fi.yhdyspinta.workshop;

import fi.yhdyspinta.meeting.MeetingId;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * A wall in a list.
 *
 * @param notes how many notes stand on it, those removed not counted
 */
public record WallOverview(WallId id, ProcessId process, String key, String question, WallState state,
        @Nullable MeetingId meeting, int notes, boolean example) {

    /** Its address within the county. */
    public String path() {
        return "/walls/" + this.id;
    }

}
