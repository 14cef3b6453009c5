package fi.yhdyspinta.indicator.arrangement;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a set of indicators that has been arranged here (indikaattorijoukko). */
public record IndicatorSetId(UUID value) implements TypedId {

    public static IndicatorSetId of(String text) {
        return new IndicatorSetId(TypedId.parse(text));
    }

    public static IndicatorSetId next() {
        return new IndicatorSetId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
