package fi.yhdyspinta.tray.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.PlainText;

/**
 * Texts as the catalogue writes them: a list of values, each with its language and often
 * its type. A language may be missing, and a value may be null.
 */
final class Localised {

    private static final int LONGEST = 2_000;

    private Localised() {
    }

    /** The values of a list whatever their type. */
    static Optional<LocalText> find(Fields of, String list) {
        return text(of.objects(list), "value", item -> true);
    }

    /** The values of the first of the types that has any. */
    static Optional<LocalText> find(Fields of, String list, String... types) {
        var items = of.objects(list);
        for (var type : types) {
            var found = text(items, "value", item -> item.findText("type").filter(type::equals).isPresent());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first address on the web in each language. */
    static Optional<LocalText> findPages(Fields of, String list) {
        return text(of.objects(list), "url", item -> item.findText("url").filter(WebAddress::isOne).isPresent());
    }

    private static Optional<LocalText> text(List<Fields> items, String field, Predicate<Fields> wanted) {
        Map<String, String> byLanguage = new HashMap<>();
        items.stream()
            .filter(wanted)
            .forEach(item -> item.findText(field)
                .map(value -> field.equals("url") ? value.strip() : cut(PlainText.line(value)))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> byLanguage.putIfAbsent(item.findText("language").orElse("fi"), value)));
        var fi = byLanguage.get("fi");
        var sv = byLanguage.get("sv");
        var en = byLanguage.get("en");
        return fi == null && sv == null && en == null ? Optional.empty() : Optional.of(new LocalText(fi, sv, en));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1))) + "…";
    }

}
