package fi.yhdyspinta.outcome;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a sentence of the budget and action plan (TTS-lause). */
public record PlanTextId(UUID value) implements TypedId {

    public static PlanTextId of(String text) {
        return new PlanTextId(TypedId.parse(text));
    }

    public static PlanTextId next() {
        return new PlanTextId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
