package fi.yhdyspinta.round.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Unmodifiable maps that keep the order of the file. */
final class Ordered {

    private Ordered() {
    }

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <K, V, W> Map<K, W> of(Map<K, V> map, Function<V, W> change) {
        var changed = new LinkedHashMap<K, W>();
        map.forEach((key, value) -> changed.put(key, change.apply(value)));
        return Collections.unmodifiableMap(changed);
    }

}
