package fi.yhdyspinta.workshop.wall;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a column of a wall (sarake). */
public record ColumnId(UUID value) implements TypedId {

    public static ColumnId of(String text) {
        return new ColumnId(TypedId.parse(text));
    }

    public static ColumnId next() {
        return new ColumnId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
