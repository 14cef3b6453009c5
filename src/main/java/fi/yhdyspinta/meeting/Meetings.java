package fi.yhdyspinta.meeting;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a process (tilaisuudet). Time and place are public. */
@Component
public class Meetings {

    private final MeetingStore meetings;

    Meetings(MeetingStore meetings) {
        this.meetings = meetings;
    }

    @Transactional(readOnly = true)
    public List<Meeting> list(ProcessId process) {
        return this.meetings.list(process);
    }

    /**
     * @throws NotFound when the county has no such meeting
     */
    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return this.meetings.find(id).orElseThrow(() -> new NotFound("No such meeting"));
    }

    /** Sets the meetings of a process, in this order. */
    @Transactional
    public void create(Actor actor, ProcessId process, List<Meeting> meetings) {
        actor.require(Role.COORDINATOR);
        for (int position = 0; position < meetings.size(); position++) {
            this.meetings.insert(actor.county(), process, position, meetings.get(position));
        }
    }

}
