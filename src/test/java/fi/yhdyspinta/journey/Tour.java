package fi.yhdyspinta.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;

/** What is looked at, stop by stop, and as whom. */
final class Tour {

    private final List<Stop> stops = new ArrayList<>();

    private final Map<String, String> ids;

    private String who = "";

    /**
     * @param ids what stands for the parts of a route in braces
     */
    Tour(Map<String, String> ids) {
        this.ids = ids;
    }

    /**
     * A page in a state.
     *
     * @param route the route of routes.csv, or an empty text when the page comes of a
     * deed
     * @param address where the browser goes first
     * @param status which answer is expected there
     * @param then what is done there
     */
    record Stop(String who, String route, String address, int status, Consumer<Page> then) {

        /**
         * Whether the page itself is looked at, and not what comes of a form sent there.
         */
        boolean isRoute() {
            return !this.route.isEmpty();
        }

        @Override
        public String toString() {
            return this.who + (isRoute() ? " at " + this.route : " sending from " + this.address);
        }

    }

    Tour as(String person) {
        this.who = person;
        return this;
    }

    /** Pages that answer as they should, with the ids of the scene. */
    Tour see(String... routes) {
        for (var route : routes) {
            see(route, Map.of());
        }
        return this;
    }

    /** A page with other ids; the id "query" is added behind. */
    Tour see(String route, Map<String, String> otherIds) {
        return stop(route, address(route, otherIds), 200, page -> {
        });
    }

    Tour seeProblem(String route, Map<String, String> otherIds, int status) {
        return stop(route, address(route, otherIds), status, page -> {
        });
    }

    /**
     * What a form leads to when it is sent from that page with those fields, the others
     * empty.
     */
    Tour send(String from, String action, Map<String, String> fields) {
        var to = address(action, Map.of());
        return stop("", address(from, Map.of()), 200, page -> Forms.send(page, to, fields));
    }

    List<Stop> stops() {
        return this.stops;
    }

    Set<String> routes() {
        return this.stops.stream().map(Stop::route).collect(Collectors.toSet());
    }

    private Tour stop(String route, String address, int status, Consumer<Page> then) {
        this.stops.add(new Stop(this.who, route, address, status, then));
        return this;
    }

    private String address(String route, Map<String, String> otherIds) {
        var all = new LinkedHashMap<>(this.ids);
        all.putAll(otherIds);
        var address = route;
        for (var id : all.entrySet()) {
            address = address.replaceAll("\\{" + id.getKey() + "(:[^/]*)?}(?=$|[/.?&=])", id.getValue());
        }
        return address + all.getOrDefault("query", "");
    }

}
