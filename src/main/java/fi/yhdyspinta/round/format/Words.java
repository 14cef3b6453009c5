package fi.yhdyspinta.round.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words an enum has in the file. */
final class Words {

    private Words() {
    }

    static String of(Enum<?> constant) {
        try {
            var key = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Layout.Key.class);
            return key == null ? constant.name().toLowerCase(Locale.ROOT) : key.value();
        }
        catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(constant + " is not a constant", impossible);
        }
    }

    static Optional<Enum<?>> find(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants())
            .<Enum<?>>map(constant -> (Enum<?>) constant)
            .filter(constant -> of(constant).equals(word))
            .findFirst();
    }

    static String all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
            .map(constant -> of((Enum<?>) constant))
            .collect(Collectors.joining(", "));
    }

}
