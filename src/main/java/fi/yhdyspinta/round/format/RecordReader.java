package fi.yhdyspinta.round.format;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads one mapping of the file as a record. Every field a component asks for is ticked
 * off; what is left at the end is exactly what we do not understand.
 */
final class RecordReader {

    private final ValueReader values;

    private final Node.Fields fields;

    private final Map<String, Node.Field> left;

    private final Map<String, Tree> extra = new LinkedHashMap<>();

    RecordReader(ValueReader values, Node.Fields fields) {
        this.values = values;
        this.fields = fields;
        this.left = new LinkedHashMap<>(fields.fields());
    }

    // A record with holes is made all the same, so that the rest of the file can be
    // checked; it never leaves the reader.
    Object read(Class<?> type) {
        var shape = Shape.of(type);
        var contents = new ArrayList<@Nullable Object>();
        shape.slots().forEach(slot -> contents.add(slot.isExtra() || slot.takesOthers() ? null : content(slot)));
        fill(shape.slots(), contents);
        return shape.make(contents.toArray());
    }

    private void fill(List<Slot> slots, List<@Nullable Object> contents) {
        for (var at = 0; at < slots.size(); at++) {
            if (slots.get(at).takesOthers()) {
                contents.set(at, others(slots.get(at)));
            }
            if (slots.get(at).isExtra()) {
                contents.set(at, rest());
            }
        }
    }

    private @Nullable Object content(Slot slot) {
        var kindIn = slot.kindIn();
        if (kindIn != null) {
            return flat(slot, kindIn);
        }
        var field = left.remove(slot.key());
        if (field == null || field.value() instanceof Node.Leaf leaf && leaf.isNothing()) {
            return absent(slot, field);
        }
        var value = slot.takesOneOrMany() && field.value() instanceof Node.Leaf ? one(field.value(), slot)
                : values.read(field.value(), slot.type());
        return present(slot, field, value);
    }

    private @Nullable Object absent(Slot slot, Node.@Nullable Field field) {
        if (slot.isRequired()) {
            values.problems().add(placeOf(slot.key()), "missing", slot.key());
            return slot.hole();
        }
        if (field != null) {
            extra.put(slot.key(), field.value().tree());
            values.note(field.place(), "left_open", Note.Kind.LEFT_OPEN);
        }
        return slot.whenAbsent();
    }

    private @Nullable Object present(Slot slot, Node.Field field, @Nullable Object value) {
        if (value == null) {
            return slot.hole();
        }
        if (value.equals(slot.whenAbsent())) {
            extra.put(slot.key(), field.value().tree());
        }
        if (slot.isRequired() && value instanceof String text && text.isBlank()) {
            values.problems().add(placeOf(slot.key()), "missing", slot.key());
        }
        return value;
    }

    private Place placeOf(String name) {
        var field = fields.fields().get(name);
        var place = fields.place();
        return field == null ? new Place(place.line(), place.column(), place.path().field(name)) : field.place();
    }

    private List<Object> one(Node node, Slot slot) {
        var value = values.read(new Node.Items(node.place(), List.of(node), 2, 2), slot.type());
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private @Nullable Object flat(Slot slot, String kindIn) {
        var field = left.remove(kindIn);
        if (field == null) {
            values.problems().add(placeOf(kindIn), "missing", kindIn);
            return null;
        }
        var kinds = slot.raw().getPermittedSubclasses();
        var word = ScalarReader.text(field.value().tree()).orElse("");
        var kind = Arrays.stream(kinds).filter(candidate -> Shape.kindOf(candidate).equals(word)).findFirst();
        if (kind.isEmpty()) {
            var known = String.join(", ", Arrays.stream(kinds).map(Shape::kindOf).toList());
            values.problems().add(field.value().place(), "unknown_word", Found.in(field.value()), known);
            return null;
        }
        var shape = Shape.of(kind.get());
        return shape.make(shape.slots().stream().map(this::content).toArray());
    }

    private Map<String, Object> others(Slot slot) {
        var type = ((ParameterizedType) slot.type()).getActualTypeArguments()[1];
        var others = new LinkedHashMap<String, Object>();
        left.forEach((name, field) -> {
            var value = values.tryToRead(field.value(), type);
            if (value != null) {
                others.put(name, value);
            }
        });
        left.keySet().removeAll(others.keySet());
        return others;
    }

    private Extra rest() {
        left.forEach((name, field) -> {
            extra.put(name, field.value().tree());
            values.note(field.place(), isLooseWord(name, field) ? "loose_word" : "not_understood");
        });
        return new Extra(extra);
    }

    // {minus: no goals, no measures} holds a field "no measures" that nobody meant: there
    // is not even a colon after it.
    private static boolean isLooseWord(String name, Node.Field field) {
        var end = field.value().place();
        return field.value() instanceof Node.Leaf leaf && leaf.isNothing() && end.line() == field.place().line()
                && end.column() == field.place().column() + name.codePointCount(0, name.length());
    }

}
