package fi.yhdyspinta.representation.selection;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies an earlier term (aiempi kausi). */
public record EarlierTermId(UUID value) implements TypedId {

    public static EarlierTermId of(String text) {
        return new EarlierTermId(TypedId.parse(text));
    }

    public static EarlierTermId next() {
        return new EarlierTermId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
