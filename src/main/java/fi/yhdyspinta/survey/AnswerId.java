package fi.yhdyspinta.survey;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/**
 * Identifies one field of an organisation's answer, through all its versions (vastaus).
 */
public record AnswerId(UUID value) implements TypedId {

    public static AnswerId of(String text) {
        return new AnswerId(TypedId.parse(text));
    }

    public static AnswerId next() {
        return new AnswerId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
