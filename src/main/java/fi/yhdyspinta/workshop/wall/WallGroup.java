package fi.yhdyspinta.workshop.wall;

import org.jspecify.annotations.Nullable;

/** A small group at the wall (pienryhmä). */
public record WallGroup(GroupId id, String name, @Nullable String site, @Nullable String facilitator) {

    /** Name and site, as people choose their group. */
    public String title() {
        return this.site == null ? this.name : this.name + ", " + this.site;
    }

}
