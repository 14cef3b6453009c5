package fi.yhdyspinta.house;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines of routes.csv: which routes there are and who may use them. */
public final class Routes {

    static final Path FILE = Path.of("src/main/resources/routes.csv");

    /** A line: what is asked, where, and who may. */
    public record Route(String method, String path, List<String> who) {

        static Route of(String line) {
            var parts = line.split(";", -1);
            assertThat(parts).as("parts of the line '%s' (method;path;who)", line).hasSize(3);
            return new Route(parts[0], parts[1], List.of(parts[2].split(",")));
        }

        /** Whether a request of the method to the path is answered here. */
        public boolean takes(String method, String path) {
            return this.method.equals(method) && path.matches(pattern());
        }

        /**
         * How many of its parts are fixed: where two routes take a path, the one with
         * more of them answers.
         */
        public long fixedParts() {
            return Pattern.compile("/[^{/]+").matcher(this.path).results().count();
        }

        private String pattern() {
            return Pattern.compile("\\{[^/]+}").matcher(this.path.replace(".", "\\.")).replaceAll("[^/]+");
        }

        public boolean isFor(String... people) {
            return this.who.stream().anyMatch(List.of(people)::contains);
        }

        @Override
        public String toString() {
            return this.method + " " + this.path;
        }

    }

    private Routes() {
    }

    /** The route that answers a request, empty where nothing does. */
    public static Optional<Route> find(String method, String path) {
        return list().stream()
            .filter(route -> route.takes(method, path))
            .max(Comparator.comparingLong(Route::fixedParts));
    }

    public static List<Route> list() {
        return Sources.read(FILE)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .distinct() // git keeps both sides of a merge of this file (.gitattributes)
            .map(Route::of)
            .toList();
    }

}
