package fi.yhdyspinta.journey;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page shows, to the eye, in its fields and where its links lead away. */
record Shown(Document page) {

    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction");

    static Shown of(HttpResponse<String> answer) {
        return isJson(answer) ? new Shown(written(answer)) : new Shown(Jsoup.parse(answer.body()));
    }

    /** No failure, and a page of ours in which nothing of theirs runs. */
    static void assertPlain(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("status of %s", what).isLessThan(500);
        if (!answer.body().isEmpty() && !isJson(answer)) {
            var shown = of(answer);
            assertThat(shown.page.selectFirst("main h1")).as("the heading of %s", answer.body()).isNotNull();
            shown.assertHarmless(what);
        }
    }

    /** All that is to be seen on those pages, in which to look for lines. */
    static String everything(List<Shown> pages) {
        return pages.stream().map(Shown::squeezed).collect(Collectors.joining("\u0000"));
    }

    /** The lines of a text that are not to be seen there as they were written. */
    static List<String> missing(String everything, String text) {
        return text.lines().filter(line -> !everything.contains(squeezed(line))).toList();
    }

    /** Nothing of what was written has become an element, an attribute or a script. */
    private void assertHarmless(String what) {
        assertThat(this.page.select("script:not([src^=/assets/])")).as("scripts at %s", what).isEmpty();
        assertThat(this.page.select("iframe, object, embed, base, style, marquee, plaintext"))
            .as("foreign elements at %s", what)
            .isEmpty();
        assertThat(this.page.getAllElements().stream().filter(Shown::isActive).toList()).as("what runs at %s", what)
            .isEmpty();
    }

    private static boolean isActive(Element element) {
        return element.attributes()
            .asList()
            .stream()
            .anyMatch(each -> each.getKey().startsWith("on")
                    || ADDRESSES.contains(each.getKey()) && runs(each.getValue()));
    }

    private static boolean runs(String address) {
        return address.replaceAll("[\\s\\p{Cntrl}]", "").matches("(?i)(javascript|vbscript|data:text).*");
    }

    private static boolean isJson(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    private static Document written(HttpResponse<String> json) {
        var document = Document.createShell("");
        document.body().text(JsonMapper.shared().readTree(json.body()).path("value").asString(""));
        return document;
    }

    private String squeezed() {
        var fields = this.page.select("input, textarea, option").stream().map(Shown::value);
        var links = this.page.select("a[href^=http]").stream().map(link -> link.attr("href"));
        return squeezed(Stream.of(Stream.of(this.page.wholeText()), fields, links)
            .flatMap(Function.identity())
            .collect(Collectors.joining("\u0000")));
    }

    private static String value(Element field) {
        return field.normalName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    /** Without spaces and signs that are not seen. */
    private static String squeezed(String text) {
        var seen = new StringBuilder(text.length());
        text.chars().filter(Shown::isSeen).forEach(sign -> seen.append((char) sign));
        return seen.toString();
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> sign != '\uFEFF' && sign != '\uFFFD';
        };
    }

}
