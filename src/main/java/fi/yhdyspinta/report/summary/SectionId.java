package fi.yhdyspinta.report.summary;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a section of a summary (luku). */
public record SectionId(UUID value) implements TypedId {

    public static SectionId of(String text) {
        return new SectionId(TypedId.parse(text));
    }

    public static SectionId next() {
        return new SectionId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
