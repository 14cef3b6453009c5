package fi.yhdyspinta.house;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fi.yhdyspinta.organisation.acting.RouteTable;

/** The lines of routes.csv: which routes there are and who may use them. */
public final class Routes {

    private static final Pattern PART = Pattern.compile("\\{[^/]+}");

    private static final List<Route> ROUTES = RouteTable.read()
        .whoByRoute()
        .entrySet()
        .stream()
        .map(line -> Route.of(line.getKey(), line.getValue()))
        .toList();

    /** A line: what is asked, where, and who may. */
    public record Route(String method, String path, Set<String> who, Pattern taken) {

        static Route of(String name, Set<String> who) {
            var method = name.substring(0, name.indexOf(' '));
            var path = name.substring(method.length() + 1);
            return new Route(method, path, who,
                    Pattern.compile(PART.matcher(path.replace(".", "\\.")).replaceAll("[^/]+")));
        }

        /** Whether a request of the method to the path is answered here. */
        public boolean takes(String method, String path) {
            return this.method.equals(method) && this.taken.matcher(path).matches();
        }

        /**
         * How many of its parts are fixed: where two routes take a path, the one with
         * more of them answers.
         */
        public long fixedParts() {
            return Arrays.stream(this.path.split("/")).filter(part -> !part.isEmpty() && !part.startsWith("{")).count();
        }

        public boolean isFor(String... people) {
            return Arrays.stream(people).anyMatch(this.who::contains);
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
        return ROUTES.stream()
            .filter(route -> route.takes(method, path))
            .max(Comparator.comparingLong(Route::fixedParts));
    }

    public static List<Route> list() {
        return ROUTES;
    }

}
