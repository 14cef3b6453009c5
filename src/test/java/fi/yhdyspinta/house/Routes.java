package fi.yhdyspinta.house;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines of routes.csv: which routes there are and who may use them. */
public final class Routes {

    static final Path FILE = Path.of("src/test/resources/routes.csv");

    public record Route(String method, String path, List<String> who) {

        static Route of(String line) {
            var parts = line.split(";", -1);
            assertThat(parts).as("parts of the line '%s' (method;path;who)", line).hasSize(3);
            return new Route(parts[0], parts[1], List.of(parts[2].split(",")));
        }

        boolean isFor(String... people) {
            return this.who.stream().anyMatch(List.of(people)::contains);
        }

        @Override
        public String toString() {
            return this.method + " " + this.path;
        }

    }

    private Routes() {
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
