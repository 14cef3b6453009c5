package fi.yhdyspinta.organisation.acting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The table of routes and who may use them (routes.csv), as the application reads it.
 *
 * @param whoByRoute the roles let in, by method and path as in "GET /{county}", in the
 * order of the file
 */
public record RouteTable(Map<String, Set<String>> whoByRoute) {

    static final String VISITOR = "visitor";

    static final String GUEST = "guest";

    static final String PERSON = "person";

    static final String ADMINISTRATOR = "administrator";

    /**
     * Reads the file that comes with the application.
     * @throws IllegalStateException when a route is said twice, differently
     */
    public static RouteTable read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource("routes.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return new RouteTable(lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .distinct() // git keeps both sides of a merge of this file
                            // (.gitattributes)
                .map(line -> line.split(";", -1))
                .collect(Collectors.toMap(parts -> parts[0] + " " + parts[1], RouteTable::roles, RouteTable::twice,
                        LinkedHashMap::new)));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those who are let in; nobody, where the table is silent. */
    Set<String> who(String method, String pattern) {
        return this.whoByRoute.getOrDefault((method.equals("HEAD") ? "GET" : method) + " " + pattern, Set.of());
    }

    private static Set<String> roles(String[] parts) {
        return Arrays.stream(parts[2].split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private static Set<String> twice(Set<String> one, Set<String> other) {
        throw new IllegalStateException("A route of routes.csv is for " + one + " and for " + other);
    }

}
