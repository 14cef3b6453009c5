package fi.yhdyspinta.meeting;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a meeting (tilaisuus). */
public record MeetingId(UUID value) implements TypedId {

    public static MeetingId of(String text) {
        return new MeetingId(TypedId.parse(text));
    }

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
