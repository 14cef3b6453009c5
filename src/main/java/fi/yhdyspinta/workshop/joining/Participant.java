package fi.yhdyspinta.workshop.joining;

import java.util.UUID;

import fi.yhdyspinta.workshop.wall.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a wall (osallistuja): a person signed in or a guest.
 *
 * @param key the id of the person or guest
 * @param label the name others see, unless hidden
 * @param group the small group chosen when joining
 */
public record Participant(UUID key, boolean guest, String label, @Nullable GroupId group, boolean mayWrite,
        boolean mayManage) {

    public String groupId() {
        return this.group == null ? "" : this.group.toString();
    }

}
