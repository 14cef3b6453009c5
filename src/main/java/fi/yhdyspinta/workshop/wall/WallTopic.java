package fi.yhdyspinta.workshop.wall;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.workshop.WallId;

/**
 * What a wall is called on the live wire. Nobody has to announce it: whenever its
 * revision is raised, the database does.
 */
public final class WallTopic {

    /** The kind of live topic that walls are. */
    public static final String KIND = "wall";

    private WallTopic() {
    }

    public static LiveTopic of(CountyId county, WallId wall) {
        return LiveTopic.of(county.value(), KIND, wall);
    }

}
