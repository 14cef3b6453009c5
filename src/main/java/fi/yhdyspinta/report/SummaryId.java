package fi.yhdyspinta.report;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies the summary of a process (yhteenveto). */
public record SummaryId(UUID value) implements TypedId {

    public static SummaryId of(String text) {
        return new SummaryId(TypedId.parse(text));
    }

    public static SummaryId next() {
        return new SummaryId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
