package fi.yhdyspinta.organisation.body;

import java.util.UUID;

import fi.yhdyspinta.platform.TypedId;

/** Identifies a seat of a body (paikka). */
public record SeatId(UUID value) implements TypedId {

    public static SeatId of(String text) {
        return new SeatId(TypedId.parse(text));
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
