package fi.yhdyspinta.round;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a file that waits to be taken as a round. */
public record ImportDraftId(UUID value) implements TypedId {

    public static ImportDraftId of(String text) {
        return new ImportDraftId(TypedId.parse(text));
    }

    static ImportDraftId next() {
        return new ImportDraftId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
