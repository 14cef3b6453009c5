package fi.yhdyspinta.workshop.joining;

import fi.yhdyspinta.workshop.wall.GroupId;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in one wall without an account (vieras). */
record Guest(GuestId id, String name, @Nullable GroupId group) {

    static final int LONGEST_NAME = 60;

}
