package fi.yhdyspinta.round.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads a value of the file as the Java type that a record asks for. Returns null after
 * telling why it could not.
 */
final class ValueReader {

    private final Problems problems;

    private final List<Note> notes;

    private final Map<Object, Node.Fields> origins;

    ValueReader(Problems problems, List<Note> notes) {
        this(problems, notes, new IdentityHashMap<>());
    }

    private ValueReader(Problems problems, List<Note> notes, Map<Object, Node.Fields> origins) {
        this.problems = problems;
        this.notes = notes;
        this.origins = origins;
    }

    Problems problems() {
        return problems;
    }

    void note(Place place, String key) {
        note(place, key, Note.Kind.NOT_UNDERSTOOD);
    }

    void note(Place place, String key, Note.Kind kind) {
        notes.add(new Note(place.line(), place.column(), place.path().toString(), "round.format." + key, kind));
    }

    /** Where a record came from. */
    Node.@Nullable Fields originOf(Object made) {
        return origins.get(made);
    }

    @Nullable Object read(Node node, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(node, generic.getActualTypeArguments()[0])
                    : map(node, generic.getActualTypeArguments()[1]);
        }
        return readClass(node, (Class<?>) type);
    }

    /** The value if it fits, without a word if it does not. */
    @Nullable Object tryToRead(Node node, Type type) {
        var trial = new ValueReader(problems.aside(), new ArrayList<>(), origins);
        var value = trial.read(node, type);
        if (!trial.problems.isEmpty()) {
            return null;
        }
        notes.addAll(trial.notes);
        return value;
    }

    private @Nullable Object readClass(Node node, Class<?> type) {
        if (type == Tree.class) {
            return node.tree();
        }
        var scalar = ScalarReader.kindFor(type);
        if (scalar.isPresent()) {
            return scalar(node, scalar.get());
        }
        if (type.isEnum()) {
            return word(node, type);
        }
        return type.isSealed() ? variant(node, type) : record(node, type);
    }

    private @Nullable Object scalar(Node node, ScalarReader.Kind kind) {
        var value = kind.reader().apply(node.tree());
        if (value.isEmpty()) {
            problems.add(node.place(), "expected_" + kind.name(), Found.in(node));
        }
        return value.orElse(null);
    }

    private @Nullable Object word(Node node, Class<?> type) {
        var text = ScalarReader.text(node.tree());
        var constant = text.flatMap(word -> Words.find(type, word));
        if (constant.isEmpty()) {
            problems.add(node.place(), "unknown_word", Found.in(node), Words.all(type));
        }
        return constant.orElse(null);
    }

    private @Nullable Object variant(Node node, Class<?> type) {
        for (var permitted : type.getPermittedSubclasses()) {
            if (Found.wantedBy(permitted).matches(node)) {
                return readClass(node, permitted);
            }
        }
        problems.add(node.place(), "expected_" + Found.wantedByAny(type.getPermittedSubclasses()), Found.in(node));
        return null;
    }

    private @Nullable Object record(Node node, Class<?> type) {
        if (Shape.isBare(type)) {
            var shape = Shape.of(type);
            var value = read(node, shape.only().type());
            return value == null ? null : shape.make(new @Nullable Object[] { value });
        }
        if (node instanceof Node.Fields fields) {
            var made = new RecordReader(this, fields).read(type);
            origins.put(made, fields);
            return made;
        }
        problems.add(node.place(), "expected_fields", Found.in(node));
        return null;
    }

    private @Nullable Object list(Node node, Type type) {
        if (!(node instanceof Node.Items items)) {
            problems.add(node.place(), "expected_list", Found.in(node));
            return null;
        }
        var list = new ArrayList<Object>();
        for (var item : items.items()) {
            var value = item(item, type);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Object item(Node node, Type type) {
        if (node instanceof Node.Leaf leaf && leaf.isNothing()) {
            problems.add(node.place(), "empty_item");
            return null;
        }
        return read(node, type);
    }

    private @Nullable Object map(Node node, Type type) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(node.place(), "expected_fields", Found.in(node));
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        fields.fields().forEach((name, field) -> {
            var value = read(field.value(), type);
            if (value != null) {
                map.put(name, value);
            }
        });
        return map;
    }

}
