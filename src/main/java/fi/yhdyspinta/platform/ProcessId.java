package fi.yhdyspinta.platform;

import java.util.UUID;

/**
 * Identifies the process that a tool's thing serves, for example the round that a survey
 * is part of. Tools stand below the process and know no more of it; for a round the value
 * is that of its own id.
 */
public record ProcessId(UUID value) implements TypedId {

    public static ProcessId of(String text) {
        return new ProcessId(TypedId.parse(text));
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
