package fi.yhdyspinta.round.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What kind of value stands in the file, and which kind a type wants. */
enum Found {

    TEXT, LIST, FIELDS, NOTHING;

    /** The value in short, to be quoted in a message. */
    static String in(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> Excerpt.of(ScalarReader.text(leaf.tree()).orElse("null"));
            case Node.Items items -> "[…]";
            case Node.Fields fields -> "{…}";
        };
    }

    static Found wantedBy(Class<?> type) {
        if (!Shape.isBare(type)) {
            return FIELDS;
        }
        var only = Shape.of(type).only().raw();
        return only == List.class ? LIST : only == Map.class ? FIELDS : TEXT;
    }

    /** The kinds in one word, such as "text_or_list". */
    static String wantedByAny(Class<?>[] types) {
        return Arrays.stream(types)
            .map(Found::wantedBy)
            .sorted()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("_or_"));
    }

    boolean matches(Node node) {
        return this == of(node);
    }

    private static Found of(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> leaf.isNothing() ? NOTHING : TEXT;
            case Node.Items items -> LIST;
            case Node.Fields fields -> FIELDS;
        };
    }

}
