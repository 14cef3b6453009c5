package fi.yhdyspinta.outcome;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a decision item (päätösasia). */
public record DecisionId(UUID value) implements TypedId {

    public static DecisionId of(String text) {
        return new DecisionId(TypedId.parse(text));
    }

    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
