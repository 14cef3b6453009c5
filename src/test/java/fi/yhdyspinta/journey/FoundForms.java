package fi.yhdyspinta.journey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.house.Routes;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.BeanFactory;

/**
 * One form for each route of the journey, with the one who may send it, found by
 * following links; one person after another, until no form is missing.
 */
class FoundForms {

    /** What ends something comes last, so that the rest still finds it. */
    private static final List<String> ENDINGS = List.of("/answer", "/submission", "/merger", "/retirement", "/refusal",
            "/abandonment", "/removal", "/closing", "/withdrawal", "/ending", "/sign-out");

    /** Downloads, in which there are no forms. */
    private static final String FILES = "/assets/.*|.*\\.(csv|docx|json|jsonld|md|pdf|ttl|txt|xlsx|zip)";

    private final Map<String, Found> forms = new LinkedHashMap<>();

    /** A form and who sends it. */
    record Found(Walker walker, Sheet sheet) {
    }

    FoundForms(Cast cast, BeanFactory beans, int port) {
        var round = new HandedRound(cast, beans, port).carry();
        var found = new LinkedHashMap<String, Found>();
        var wanted = wanted(round.scripted());
        for (var walker : round.people().values()) {
            walker.wander(round.doors(), path -> isHere(round, path), wanted)
                .forEach(sheet -> found.merge(sheet.route(), new Found(walker, sheet), FoundForms::choose));
            wanted.removeAll(found.keySet());
        }
        round.scripted().forEach(sheet -> found.put(sheet.route(), new Found(round.walker("onni"), sheet)));
        found.keySet()
            .stream()
            .sorted(Comparator.comparing(FoundForms::comesLast))
            .forEach(route -> this.forms.put(route, found.get(route)));
    }

    boolean has(String route) {
        return this.forms.containsKey(route);
    }

    /** A test for each route whose form is of that kind. */
    Stream<DynamicTest> tests(Predicate<Sheet> which, Consumer<Found> test) {
        return this.forms.entrySet()
            .stream()
            .filter(form -> which.test(form.getValue().sheet()))
            .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> test.accept(form.getValue())));
    }

    /** Nobody goes on looking when there is a form for each of these routes. */
    private static Set<String> wanted(List<Sheet> scripted) {
        var wanted = Routes.list()
            .stream()
            .filter(route -> route.method().equals("POST"))
            .map(Object::toString)
            .collect(Collectors.toSet());
        scripted.forEach(sheet -> wanted.remove(sheet.route()));
        return wanted;
    }

    /** A page of the county, or one that stands outside of all counties. */
    private static boolean isHere(HandedRound round, String path) {
        var page = path.replaceFirst("\\?.*", "");
        return (page.startsWith(round.county()) || Routes.find("GET", page).filter(FoundForms::isOfCounty).isEmpty())
                && !page.matches(FILES);
    }

    private static boolean isOfCounty(Routes.Route route) {
        return route.path().startsWith("/{county}");
    }

    /** A finding is removed that has not been joined to another before. */
    private static Found choose(Found first, Found later) {
        return first.sheet().route().equals("POST /{county}/findings/{finding}/removal") ? later : first;
    }

    private static int comesLast(String route) {
        return ENDINGS.stream().filter(route::endsWith).mapToInt(end -> 1 + ENDINGS.indexOf(end)).findFirst().orElse(0);
    }

}
