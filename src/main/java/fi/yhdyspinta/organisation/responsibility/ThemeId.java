package fi.yhdyspinta.organisation.responsibility;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a theme with its owner and contacts (teema). */
public record ThemeId(UUID value) implements TypedId {

    public static ThemeId of(String text) {
        return new ThemeId(TypedId.parse(text));
    }

    public static ThemeId next() {
        return new ThemeId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
