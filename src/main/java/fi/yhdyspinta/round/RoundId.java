package fi.yhdyspinta.round;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a negotiation round (neuvottelukierros). */
public record RoundId(UUID value) implements TypedId {

    public static RoundId of(String text) {
        return new RoundId(TypedId.parse(text));
    }

    public static RoundId next() {
        return new RoundId(Ids.next());
    }

    /** The name by which the tools below know the round. */
    public ProcessId process() {
        return new ProcessId(this.value);
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
