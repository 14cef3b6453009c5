package fi.yhdyspinta.organisation.body;

import java.util.List;

/**
 * A quota or a constraint that does not hold, in words (huomautus).
 *
 * @param key message key
 * @param arguments what stands in the text
 */
public record Warning(String key, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    static Warning of(String name, Object... arguments) {
        return new Warning("organisation.body.warning." + name, List.of(arguments));
    }

}
