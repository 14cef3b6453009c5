package fi.yhdyspinta.indicator.interpretation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies an interpretation (tulkinta). */
public record InterpretationId(UUID value) implements TypedId {

    public static InterpretationId of(String text) {
        return new InterpretationId(TypedId.parse(text));
    }

    public static InterpretationId next() {
        return new InterpretationId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
