package fi.yhdyspinta.journey;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.journey.FoundForms.Found;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of the journey, sent as no browser sends it: with broken bytes, too much,
 * too little, twice, and with values that the page never offered. Each gets a page that
 * says so, never a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenRequestTest extends DatabaseTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> NEVER_OFFERED = List.of("", "x'--", "-1", "2027-02-31", "+999999999-12-31",
            "99999999999999999999", "1e999999999", "019a0000-0000-7000-8000-000000000000", "null", "ÄÖ %s ${1}", "a/b",
            "actions/x");

    private static final List<String> BROKEN_BYTES = List.of("a%00b", "%ED%A0%BD", "%FF%FE", "%C3", "%zz", "%",
            "%u00e4", "\u0000", "ä");

    private static final List<String> FOREIGN_TYPES = List.of("text/plain", "application/json", "application/xml",
            "multipart/form-data", "multipart/form-data; boundary=x", "nonsense", FORM + ";charset=nonsense",
            FORM + ";charset=UTF-16", FORM + ";charset=ISO-8859-1");

    /** What no client lets through in an address. */
    private static final Pattern NO_ADDRESS = Pattern.compile("[^!-~]|%(?![0-9A-Fa-f]{2})");

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    private FoundForms forms;

    private record Request(String what, String type, byte[] body) {

        static Request of(String what, String body) {
            return new Request(what, FORM, body.getBytes(StandardCharsets.ISO_8859_1));
        }

        String text() {
            return new String(this.body, StandardCharsets.ISO_8859_1);
        }

    }

    @BeforeAll
    void carry() {
        this.forms = new FoundForms(this.cast, this.beans, this.port);
    }

    @TestFactory
    Stream<DynamicTest> brokenRequestsAreAnsweredPlainly() {
        return this.forms.tests(sheet -> sheet.method().equals("POST"), this::send);
    }

    @TestFactory
    Stream<DynamicTest> brokenQuestionsAreAnsweredPlainly() {
        return this.forms.tests(sheet -> sheet.method().equals("GET"), this::ask);
    }

    @TestFactory
    Stream<DynamicTest> tooMuchIsRefusedPlainly() {
        return this.forms.tests(sheet -> sheet.method().equals("POST"), form -> {
            var sheet = form.walker().fresh(form.sheet()).encoded(StandardCharsets.UTF_8) + "&text=";
            var large = Request.of("10 MB", sheet + "a".repeat(10 * 1024 * 1024));
            var answer = form.walker().send(form.sheet().action(), large.type(), large.body());
            assertThat(answer.statusCode()).isEqualTo(413);
            Shown.assertPlain("10 MB", answer);
        });
    }

    private void send(Found form) {
        assertThat(requests(form.walker().fresh(form.sheet())).stream()
            .map(request -> complaint(request,
                    () -> form.walker().send(form.sheet().action(), request.type(), request.body())))
            .flatMap(Optional::stream)).as("what was not answered plainly").isEmpty();
    }

    private void ask(Found form) {
        var path = form.sheet().action().replaceFirst("\\?.*", "");
        assertThat(requests(form.sheet()).stream()
            .filter(request -> request.type().equals(FORM) && isAddress(request.text()))
            .map(request -> complaint(request, () -> form.walker().get(path + "?" + request.text())))
            .flatMap(Optional::stream)).as("what was not answered plainly").isEmpty();
    }

    private static boolean isAddress(String query) {
        return query.length() < 6_000 && !NO_ADDRESS.matcher(query).find();
    }

    private static Optional<String> complaint(Request request, Supplier<HttpResponse<String>> asking) {
        try {
            Shown.assertPlain(request.what(), asking.get());
            return Optional.empty();
        }
        catch (AssertionError failed) {
            return Optional.of(request.what() + ": " + failed.getMessage());
        }
    }

    private static List<Request> requests(Sheet sheet) {
        var whole = sheet.encoded(StandardCharsets.UTF_8);
        var requests = new ArrayList<>(List.of(Request.of("nothing but the token", token(sheet)),
                Request.of("everything twice", whole + "&" + whole)));
        Sample.of(FOREIGN_TYPES, 3, sheet.route())
            .forEach(type -> requests.add(new Request(type, type, whole.getBytes(StandardCharsets.ISO_8859_1))));
        requests.add(new Request("old encoding", FORM + ";charset=ISO-8859-1",
                text(sheet, "Väinö").encoded(StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1)));
        requests.add(Request.of("1 MB in every field",
                text(sheet, "a".repeat(1_000_000 / (1 + texts(sheet)))).encoded(StandardCharsets.UTF_8)));
        var seen = new HashSet<>(Set.of("_csrf"));
        for (var field : sheet.fields()) {
            if (seen.add(field.name())) {
                requests
                    .add(Request.of("no " + field.name(), sheet.without(field.name()).encoded(StandardCharsets.UTF_8)));
                broken(sheet, field, requests);
            }
        }
        return requests;
    }

    private static void broken(Sheet sheet, Sheet.Field field, List<Request> requests) {
        if (sheet.fields().size() > 15 && !field.typed()) {
            return;
        }
        var rest = sheet.without(field.name()).encoded(StandardCharsets.UTF_8) + "&" + field.name() + "=";
        var place = sheet.route() + " " + field.name();
        Sample.of(BROKEN_BYTES, 2, place)
            .forEach(bytes -> requests.add(Request.of(field.name() + " is " + bytes, rest + bytes)));
        Sample.of(NEVER_OFFERED, 3, place)
            .forEach(value -> requests.add(Request.of(field.name() + " is " + value,
                    sheet.with(field.name(), value).encoded(StandardCharsets.UTF_8))));
        if (field.most() < Integer.MAX_VALUE) {
            requests.add(Request.of(field.name() + " is too long",
                    sheet.with(field.name(), "ä".repeat(field.most() + 1)).encoded(StandardCharsets.UTF_8)));
        }
    }

    private static String token(Sheet sheet) {
        return sheet.find("_csrf").map(field -> "_csrf=" + field.value()).orElse("");
    }

    private static int texts(Sheet sheet) {
        return (int) sheet.fields().stream().filter(Sheet.Field::typed).count();
    }

    private static Sheet text(Sheet sheet, String text) {
        return sheet.each(field -> field.typed() ? field.with(text) : field);
    }

}
