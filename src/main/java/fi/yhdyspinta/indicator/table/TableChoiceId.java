package fi.yhdyspinta.indicator.table;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies what was chosen of a table. */
public record TableChoiceId(UUID value) implements TypedId {

    public static TableChoiceId of(String text) {
        return new TableChoiceId(TypedId.parse(text));
    }

    public static TableChoiceId next() {
        return new TableChoiceId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
