package fi.yhdyspinta.journey;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who goes from page to page without scripts and sends the forms that stand
 * there.
 */
class Walker {

    /**
     * So many pages of one kind are looked at, since they differ by the state of the
     * thing they show.
     */
    private static final int ALIKE = 15;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Visit visit;

    private final String name;

    private String token = "";

    Walker(int port, String name) {
        this.visit = new Visit(port).with("Accept-Language", "fi");
        this.name = name;
    }

    Walker signedIn(SignInLinks links, Actor actor) {
        var link = links.issue(actor.person(), Duration.ofMinutes(5));
        var welcome = this.visit.submit(link, "/sign-in/session",
                Map.of("token", link.substring("/sign-in/link/".length()), "to", "/"));
        assertThat(Visit.leadsTo(welcome)).as("where signing in leads %s", this.name).isEqualTo("/");
        return this;
    }

    HttpResponse<String> get(String path) {
        return this.visit.get(path);
    }

    Document page(String path) {
        var page = Jsoup.parse(get(path).body());
        remember(page);
        return page;
    }

    /** The first form of a page that goes to an address ending so. */
    Sheet sheet(String path, String actionEnd) {
        return sheets(path).stream()
            .filter(sheet -> sheet.goesTo(actionEnd))
            .findFirst()
            .orElseThrow(() -> new AssertionError(this.name + " sees no form to " + actionEnd + " at " + path));
    }

    /** The forms of a page that change something. */
    List<Sheet> sheets(String path) {
        return Sheet.listOn(path, page(path)).stream().filter(sheet -> sheet.method().equals("POST")).toList();
    }

    HttpResponse<String> send(Sheet sheet) {
        return send(sheet.action(), FORM, sheet.encoded(StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
    }

    HttpResponse<String> send(String action, String type, byte[] body) {
        return this.visit.post(action, type, body);
    }

    /** Sends the form and goes where it leads; it must be taken. */
    String done(Sheet sheet) {
        var answer = send(sheet);
        assertThat(answer.statusCode())
            .as("%s sends %s from %s, told: %s", this.name, sheet.action(), sheet.page(),
                    Jsoup.parse(answer.body()).select(".error, .error-summary, main h1").text())
            .isEqualTo(302);
        return Visit.leadsTo(answer);
    }

    String done(String path, String actionEnd) {
        return done(sheet(path, actionEnd));
    }

    /** The form as its page has it now; when the page has it no more, as it was. */
    Sheet again(Sheet sheet) {
        if (sheet.find("county").isPresent()) {
            return fresh(sheet); // else the next county that waits would be begun
        }
        return sheets(sheet.page()).stream()
            .filter(other -> other.action().equals(sheet.action()))
            .findFirst()
            .orElseGet(() -> fresh(sheet));
    }

    /** The form as it was, sent by the one who is here now. */
    Sheet fresh(Sheet sheet) {
        return sheet.with("_csrf", this.token);
    }

    /**
     * Every form to be found by following links from a page, within reason, until there
     * is one for each of the routes that are wanted.
     */
    List<Sheet> wander(List<String> from, Predicate<String> within, Set<String> wanted) {
        var found = new ArrayList<Sheet>();
        var missing = new HashSet<>(wanted);
        var seen = new HashSet<String>();
        var alike = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty() && !missing.isEmpty()) {
            var path = waiting.removeFirst();
            if (seen.add(path) && within.test(path) && alike.merge(kind(path), 1, Integer::sum) <= ALIKE) {
                var page = page(path);
                var sheets = Sheet.listOn(path, page);
                sheets.forEach(sheet -> missing.remove(sheet.route()));
                found.addAll(sheets);
                page.select("a[href^=/]").forEach(link -> waiting.add(link.attr("href").replaceFirst("#.*", "")));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return this.name;
    }

    private void remember(Document page) {
        var field = page.selectFirst("input[name=_csrf]");
        if (field != null) {
            this.token = field.val();
        }
    }

    private static String kind(String path) {
        return Routes.find("GET", path.replaceFirst("\\?.*", "")).map(Object::toString).orElse("elsewhere");
    }

}
