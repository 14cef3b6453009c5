package fi.yhdyspinta.round.showing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import fi.yhdyspinta.round.format.Extra;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What a round file says that has no place of its own on the pages, so that nothing is
 * lost from sight.
 *
 * @param notUnderstood fields nobody knows
 * @param open known fields that the writer left open, by their path
 * @param figures worked out from the rest
 */
public record Leftovers(List<Line> notUnderstood, List<String> open, List<Line> figures) {

    /** A field and its value. */
    public record Line(String path, String value) {
    }

    static Leftovers of(RoundDocument document) {
        var found = new Leftovers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        found.walk(document, "");
        return found;
    }

    private void walk(@Nullable Object value, String path) {
        switch (value) {
            case Extra extra -> extra.fields().forEach((name, tree) -> field(within(path, name), tree));
            case Tree tree -> this.figures.add(new Line(path, words(tree)));
            case Map<?, ?> map -> map.forEach((name, inner) -> walk(inner, within(path, String.valueOf(name))));
            case List<?> list -> walkAll(list, path);
            case Record part -> walkParts(part, path);
            case null, default -> {
            }
        }
    }

    private void walkAll(List<?> list, String path) {
        for (int position = 0; position < list.size(); position++) {
            walk(list.get(position), path + "[" + position + "]");
        }
    }

    private void walkParts(Record part, String path) {
        parts(part)
            .forEach(each -> walk(each.value(), each.value() instanceof Extra ? path : within(path, each.name())));
    }

    /** A field of a part of the file, by the name that it has there. */
    record Part(String name, @Nullable Object value) {
    }

    static Stream<Part> parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
            .map(component -> new Part(snake(component.getName()), read(whole, component)));
    }

    private void field(String path, Tree tree) {
        if (tree instanceof Tree.Nothing) {
            this.open.add(path);
        }
        else if (!isEmpty(tree)) {
            this.notUnderstood.add(new Line(path, words(tree)));
        }
    }

    private static boolean isEmpty(Tree tree) {
        return tree instanceof Tree.Sequence sequence && sequence.items().isEmpty()
                || tree instanceof Tree.Mapping mapping && mapping.fields().isEmpty();
    }

    /** A value as a reader would say it. */
    static String words(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> text.text();
            case Tree.Figure figure -> figure.digits();
            case Tree.Truth truth -> String.valueOf(truth.value());
            case Tree.Nothing nothing -> "–";
            case Tree.Sequence list -> String.join("; ", list.items().stream().map(Leftovers::words).toList());
            case Tree.Mapping map -> String.join("; ",
                    map.fields()
                        .entrySet()
                        .stream()
                        .map(each -> each.getKey().replace('_', ' ') + ": " + words(each.getValue()))
                        .toList());
        };
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        }
        catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
