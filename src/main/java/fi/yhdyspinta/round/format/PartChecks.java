package fi.yhdyspinta.round.format;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The two questions every check comes down to: is the id its own, and does the reference
 * point at something.
 */
record PartChecks(ValueReader reader) {

    // Ids may be missing although their type says otherwise: that problem has been told
    // already.
    <T> void unique(List<T> parts, String field, Function<T, @Nullable String> id) {
        var seen = new HashMap<String, Place>();
        for (var part : parts) {
            var name = id.apply(part);
            var place = placeOf(part, field);
            var earlier = name == null ? null : seen.putIfAbsent(name, place);
            if (name != null && earlier != null) {
                reader.problems().add(place, "double_id", Excerpt.of(name), earlier.line());
            }
        }
    }

    void refer(Object part, String field, @Nullable String id, Set<String> known) {
        if (id != null && !known.contains(id)) {
            reader.problems().add(placeOf(part, field), "dangling", Excerpt.of(id));
        }
    }

    Place placeOf(Object part, String field) {
        var origin = reader.originOf(part);
        return origin == null ? Place.START : origin.placeOf(field);
    }

}
