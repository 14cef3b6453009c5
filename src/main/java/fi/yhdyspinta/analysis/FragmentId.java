package fi.yhdyspinta.analysis;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a quoted fragment of an answer or a note (poiminta). */
public record FragmentId(UUID value) implements TypedId {

    public static FragmentId of(String text) {
        return new FragmentId(TypedId.parse(text));
    }

    public static FragmentId next() {
        return new FragmentId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
