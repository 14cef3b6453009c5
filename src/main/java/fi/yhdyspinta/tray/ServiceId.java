package fi.yhdyspinta.tray;

import java.util.UUID;

import fi.yhdyspinta.platform.TypedId;

/** Identifies a service (palvelu) by the id that the national catalogue gives it. */
public record ServiceId(UUID value) implements TypedId {

    public static ServiceId of(String text) {
        return new ServiceId(TypedId.parse(text));
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
