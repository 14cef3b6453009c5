package fi.yhdyspinta.organisation.responsibility;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a line of the table of resources (resurssirivi). */
public record ResourceEntryId(UUID value) implements TypedId {

    public static ResourceEntryId of(String text) {
        return new ResourceEntryId(TypedId.parse(text));
    }

    public static ResourceEntryId next() {
        return new ResourceEntryId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
