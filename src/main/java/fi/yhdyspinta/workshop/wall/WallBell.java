package fi.yhdyspinta.workshop.wall;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.live.LiveStreams;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.workshop.WallId;
import org.springframework.stereotype.Component;

/**
 * Tells everybody at a wall that something on it is new, once the change is committed.
 */
@Component
public class WallBell {

    /** The kind of live topic that walls are. */
    public static final String KIND = "wall";

    private final LiveStreams streams;

    WallBell(LiveStreams streams) {
        this.streams = streams;
    }

    public static LiveTopic topic(CountyId county, WallId wall) {
        return LiveTopic.of(county.value(), KIND, wall);
    }

    public void ring(CountyId county, WallId wall) {
        this.streams.announce(topic(county, wall));
    }

}
