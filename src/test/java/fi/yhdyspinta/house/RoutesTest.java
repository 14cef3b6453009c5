package fi.yhdyspinta.house;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.house.Routes.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route stands in routes.csv with those who may use it, and nothing else does. */
class RoutesTest extends DatabaseTest {

    private static final Set<String> WHO = Set.of("visitor", "person", "contributor", "representative", "deputy",
            "municipal-coordinator", "facilitator", "coordinator", "decision-maker", "administrator", "guest");

    /** Answered by the security filters, not by a controller. */
    private static final List<String> FILTERS = List.of("POST /sign-in/link", "POST /sign-in/session",
            "POST /sign-out");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteStandsInTheFileAndNothingElseDoes() {
        var served = new TreeSet<String>(FILTERS);
        this.mapping.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("fi.yhdyspinta.")) {
                names(route).forEach(served::add);
            }
        });

        assertThat(new TreeSet<>(Routes.list().stream().map(Route::toString).toList())).as("routes of routes.csv")
            .isEqualTo(served);
    }

    @Test
    void everyRouteSaysWhoMay() {
        assertThat(Routes.list())
            .allSatisfy(route -> assertThat(route.who()).as(route.toString()).isNotEmpty().isSubsetOf(WHO));
    }

    private static Stream<String> names(RequestMappingInfo route) {
        assertThat(route.getMethodsCondition().getMethods()).as("methods of %s", route).isNotEmpty();
        return route.getMethodsCondition()
            .getMethods()
            .stream()
            .flatMap(method -> route.getPatternValues().stream().map(path -> method + " " + path));
    }

}
