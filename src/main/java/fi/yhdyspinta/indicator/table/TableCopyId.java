package fi.yhdyspinta.indicator.table;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a table that was brought as a file. */
public record TableCopyId(UUID value) implements TypedId {

    public static TableCopyId of(String text) {
        return new TableCopyId(TypedId.parse(text));
    }

    public static TableCopyId next() {
        return new TableCopyId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
