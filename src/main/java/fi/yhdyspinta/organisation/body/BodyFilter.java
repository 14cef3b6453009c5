package fi.yhdyspinta.organisation.body;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the bodies.
 *
 * @param search a part of a name, in any of the three languages
 * @param page from 1 on
 */
record BodyFilter(String search, @Nullable BodyKind kind, @Nullable BodyLevel level, @Nullable String municipality,
        int page) {

    boolean takes(BodyFacts body) {
        return (this.kind == null || this.kind == body.kind()) && (this.level == null || this.level == body.level())
                && (this.municipality == null || this.municipality.equals(body.municipality())) && isNamed(body);
    }

    private boolean isNamed(BodyFacts body) {
        var wanted = folded(this.search);
        return Stream.of(body.name().fi(), body.name().sv(), body.name().en())
            .anyMatch(name -> name != null && folded(name).contains(wanted));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

}
