package fi.yhdyspinta.representation.mandate;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a proposed topic (aihe-ehdotus). */
public record TopicId(UUID value) implements TypedId {

    public static TopicId of(String text) {
        return new TopicId(TypedId.parse(text));
    }

    public static TopicId next() {
        return new TopicId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
