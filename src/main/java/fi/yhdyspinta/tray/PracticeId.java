package fi.yhdyspinta.tray;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a good practice (hyvä käytäntö). */
public record PracticeId(UUID value) implements TypedId {

    public static PracticeId of(String text) {
        return new PracticeId(TypedId.parse(text));
    }

    public static PracticeId next() {
        return new PracticeId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
