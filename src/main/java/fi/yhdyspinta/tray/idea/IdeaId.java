package fi.yhdyspinta.tray.idea;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies an idea (idea). */
public record IdeaId(UUID value) implements TypedId {

    public static IdeaId of(String text) {
        return new IdeaId(TypedId.parse(text));
    }

    public static IdeaId next() {
        return new IdeaId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
