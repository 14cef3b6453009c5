package fi.yhdyspinta.tray.service;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a fetch from the catalogue (haku). */
public record FetchId(UUID value) implements TypedId {

    public static FetchId of(String text) {
        return new FetchId(TypedId.parse(text));
    }

    public static FetchId next() {
        return new FetchId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
