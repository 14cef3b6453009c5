package fi.yhdyspinta.journey;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes;
import fi.yhdyspinta.journey.FoundForms.Found;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text field of the journey, filled with every text that breaks programs: it is
 * kept and shown as it was written, or the page says plainly what is wrong and keeps it.
 * Nothing fails, and nothing written becomes part of a page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest extends DatabaseTest {

    /** Routes whose form no page shows to anybody. Let this not grow. */
    private static final Set<String> WITHOUT_A_FORM = Set.of();

    /** What they are sent is looked up, read or kept where no page of theirs shows it. */
    private static final Set<String> SHOWS_NOTHING = Set.of("POST /join", "POST /sign-in/link", "POST /administration",
            "POST /me/passkeys", "POST /{county}/organisations/imports", "POST /{county}/bodies/{body}/seat-imports",
            "POST /{county}/rounds/imports", "POST /{county}/services/imports",
            "POST /administration/indicators/borders", "POST /administration/indicators/tables",
            "POST /administration/indicators/tables/files", "POST /{county}/own-figures",
            "POST /{county}/responsibilities/contacts/table", "POST /{county}/responsibilities/contact-imports",
            "POST /{county}/walls/{wall}/guest");

    /** What is shown on another page than the one that the form leads to. */
    private static final Map<String, UnaryOperator<String>> ALSO_SHOWN = Map.of("POST /{county}/rounds/{key}/next",
            there -> there + "/background", "POST /{county}/people/{membership}/ending",
            there -> there.replaceFirst("/handover$", ""));

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    private Heaps heaps;

    private FoundForms forms;

    private String refusal = "";

    @BeforeAll
    void carry() {
        this.heaps = new Heaps();
        this.forms = new FoundForms(this.cast, this.beans, this.port);
    }

    @Test
    void everyRouteHasItsForm() {
        var without = Routes.list()
            .stream()
            .filter(route -> route.method().equals("POST"))
            .map(Object::toString)
            .filter(route -> !this.forms.has(route))
            .toList();
        assertThat(without).as("routes without a form that a test could fill")
            .containsExactlyInAnyOrderElementsOf(WITHOUT_A_FORM);
    }

    @TestFactory
    Stream<DynamicTest> textIsKeptVerbatimOrRefusedPlainly() {
        return this.forms.tests(sheet -> sheet.method().equals("POST") && sheet.hasTyped(), this::fill);
    }

    private void fill(Found form) {
        int kept = 0;
        for (int size : Heaps.SIZES) {
            kept = kept > 0 ? kept : fill(form, size);
        }
        for (var lonely : Sample.of(Heaps.LONELY, 3, form.sheet().route())) {
            var sheet = form.walker().again(form.sheet());
            assertPlain(sheet, form.walker().send(sheet.each(field -> isFree(field) ? field.with(lonely) : field)));
        }
        if (!SHOWS_NOTHING.contains(form.sheet().route())) {
            assertThat(kept).as("times something was kept; last told: %s", this.refusal).isPositive();
        }
    }

    /**
     * How many times the form was taken; as soon as it is refused, less is to be tried.
     */
    private int fill(Found form, int size) {
        var heapsOf = form.sheet()
            .fields()
            .stream()
            .filter(Sheet.Field::typed)
            .collect(Collectors.toMap(Sheet.Field::name,
                    field -> Sample.of(this.heaps.listFor(field, size), 6, form.sheet().route() + field.name()),
                    (one, same) -> one));
        int rounds = heapsOf.values().stream().mapToInt(List::size).max().orElse(0);
        int kept = 0;
        for (int number = 0; number <= rounds && kept >= number - 1; number++) {
            int turn = number;
            kept += isTaken(form, field -> {
                var own = heapsOf.get(field.name());
                return own != null && (turn == 0 || isFree(field)) ? field.with(own.get(turn % own.size())) : field;
            }) ? 1 : 0;
        }
        return kept;
    }

    /**
     * Sends the filled form and looks that it shows what was written, whether it was
     * taken or not.
     */
    private boolean isTaken(Found form, UnaryOperator<Sheet.Field> filling) {
        var walker = form.walker();
        var filled = walker.again(form.sheet()).each(filling);
        var answer = walker.send(filled);
        assertPlain(filled, answer);
        if (answer.statusCode() >= 400) {
            this.refusal = Jsoup.parse(answer.body()).select("main :is(h1, .error, .error-summary, .notice)").text();
            assertSeen(filled.each(BadInputTest::worthKeeping), List.of(Shown.of(answer)),
                    "after " + answer.statusCode());
            return false;
        }
        var pages = pagesAfter(form, answer);
        pages.forEach(page -> assertPlain(filled, page));
        if (!SHOWS_NOTHING.contains(form.sheet().route())) {
            assertSeen(filled, pages.stream().map(Shown::of).toList(), "on " + Visit.leadsTo(answer));
        }
        return true;
    }

    private static List<HttpResponse<String>> pagesAfter(Found form, HttpResponse<String> answer) {
        var pages = new ArrayList<>(List.of(answer, form.walker().get(form.sheet().page())));
        if (answer.statusCode() == 302) {
            var there = Visit.leadsTo(answer).replaceFirst("#.*", "");
            pages.add(form.walker().get(there));
            var elsewhere = ALSO_SHOWN.get(form.sheet().route());
            if (elsewhere != null) {
                pages.add(form.walker().get(elsewhere.apply(there)));
            }
        }
        return pages;
    }

    private static boolean isFree(Sheet.Field field) {
        return field.typed() && !Sensible.isChoosy(field.name());
    }

    /** A page that only says what went wrong leaves out a word or two. */
    private static Sheet.Field worthKeeping(Sheet.Field field) {
        return field.value().length() > 20 ? field : field.with("");
    }

    private static void assertSeen(Sheet filled, List<Shown> pages, String where) {
        var everything = Shown.everything(pages);
        var missing = filled.fields()
            .stream()
            .filter(Sheet.Field::typed)
            .flatMap(field -> Shown.missing(everything, field.value()).stream().map(line -> field.name() + ": " + line))
            .toList();
        assertThat(missing).as("not shown as written %s", where).isEmpty();
    }

    private static void assertPlain(Sheet sheet, HttpResponse<String> answer) {
        Shown.assertPlain(sheet.action(), answer);
    }

}
