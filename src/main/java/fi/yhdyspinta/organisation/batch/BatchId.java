package fi.yhdyspinta.organisation.batch;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a batch of changes (muutoserä). */
public record BatchId(UUID value) implements TypedId {

    public static BatchId of(String text) {
        return new BatchId(TypedId.parse(text));
    }

    public static BatchId next() {
        return new BatchId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
