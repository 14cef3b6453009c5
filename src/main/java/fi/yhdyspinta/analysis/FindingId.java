package fi.yhdyspinta.analysis;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a finding (havainto aineistosta). */
public record FindingId(UUID value) implements TypedId {

    public static FindingId of(String text) {
        return new FindingId(TypedId.parse(text));
    }

    public static FindingId next() {
        return new FindingId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
