package fi.yhdyspinta.organisation.register;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a saved view (tallennettu näkymä). */
public record SavedViewId(UUID value) implements TypedId {

    public static SavedViewId of(String text) {
        return new SavedViewId(TypedId.parse(text));
    }

    public static SavedViewId next() {
        return new SavedViewId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
