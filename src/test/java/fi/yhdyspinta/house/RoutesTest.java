package fi.yhdyspinta.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route stands in routes.csv with those who may use it, and nothing else does. */
class RoutesTest extends DatabaseTest {

    private static final Path FILE = Path.of("src/test/resources/routes.csv");

    private static final Set<String> WHO = Set.of("visitor", "person", "contributor", "representative", "deputy",
            "municipal-coordinator", "facilitator", "coordinator", "decision-maker", "administrator", "guest");

    /** Answered by the security filters, not by a controller. */
    private static final List<String> FILTERS = List.of("POST /sign-in/link", "POST /sign-in/session",
            "POST /sign-out");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private record Route(String method, String path, List<String> who) {

        static Route of(String line) {
            var parts = line.split(";", -1);
            assertThat(parts).as("parts of the line '%s' (method;path;who)", line).hasSize(3);
            return new Route(parts[0], parts[1], List.of(parts[2].split(",")));
        }

        String name() {
            return this.method + " " + this.path;
        }

    }

    @Test
    void everyRouteStandsInTheFileAndNothingElseDoes() throws IOException {
        var served = new TreeSet<String>(FILTERS);
        this.mapping.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("fi.yhdyspinta.")) {
                names(route).forEach(served::add);
            }
        });

        assertThat(new TreeSet<>(routes().stream().map(Route::name).toList())).as("routes of %s", FILE)
            .isEqualTo(served);
    }

    @Test
    void everyRouteSaysWhoMayOnce() throws IOException {
        assertThat(routes()).extracting(Route::name).as("routes said once").doesNotHaveDuplicates();
        assertThat(routes()).allSatisfy(route -> assertThat(route.who()).as(route.name()).isNotEmpty().isSubsetOf(WHO));
    }

    private static Stream<String> names(RequestMappingInfo route) {
        assertThat(route.getMethodsCondition().getMethods()).as("methods of %s", route).isNotEmpty();
        return route.getMethodsCondition()
            .getMethods()
            .stream()
            .flatMap(method -> route.getPatternValues().stream().map(path -> method + " " + path));
    }

    private static List<Route> routes() throws IOException {
        return Files.readAllLines(FILE)
            .stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Route::of)
            .toList();
    }

}
