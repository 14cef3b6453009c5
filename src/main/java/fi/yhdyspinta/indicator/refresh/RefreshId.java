package fi.yhdyspinta.indicator.refresh;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a refresh (päivitys). */
public record RefreshId(UUID value) implements TypedId {

    public static RefreshId next() {
        return new RefreshId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
