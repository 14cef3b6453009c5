package fi.yhdyspinta.round.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Lays records out as the tree they would be read from. */
final class RecordWriter {

    private RecordWriter() {
    }

    static Tree treeOf(Object value) {
        return switch (value) {
            case Tree tree -> tree;
            case FuzzyDate date -> new Tree.Text(date.text());
            case Integer number -> new Tree.Figure(number.toString());
            case Boolean truth -> new Tree.Truth(truth);
            case Enum<?> word -> new Tree.Text(Words.of(word));
            case List<?> list -> new Tree.Sequence(list.stream().<Tree>map(RecordWriter::treeOf).toList());
            case Map<?, ?> map -> new Tree.Mapping(namesOf(map));
            case Record bare when Shape.isBare(bare.getClass()) -> bare(bare);
            case Record entry -> mapping(entry);
            default -> new Tree.Text(value.toString());
        };
    }

    private static Map<String, Tree> namesOf(Map<?, ?> map) {
        var fields = new LinkedHashMap<String, Tree>();
        map.forEach((name, value) -> fields.put(name.toString(), treeOf(value)));
        return fields;
    }

    private static Tree bare(Record value) {
        var only = Shape.of(value.getClass()).only().in(value);
        return only == null ? new Tree.Nothing() : treeOf(only);
    }

    private static Tree mapping(Record value) {
        var fields = new LinkedHashMap<String, Tree>();
        var extra = extraOf(value);
        put(value, extra, fields);
        extra.fields().forEach(fields::putIfAbsent);
        return new Tree.Mapping(fields);
    }

    private static void put(Object value, Extra extra, Map<String, Tree> fields) {
        for (var slot : Shape.of(value.getClass()).slots()) {
            var content = slot.in(value);
            var kindIn = slot.kindIn();
            if (kindIn != null && content != null) {
                fields.put(kindIn, new Tree.Text(Shape.kindOf(content.getClass())));
                put(content, extra, fields);
            }
            else if (slot.takesOthers() && content instanceof Map<?, ?> others) {
                fields.putAll(namesOf(others));
            }
            else if (!slot.isExtra()) {
                put(slot, content, extra, fields);
            }
        }
    }

    private static void put(Slot slot, @Nullable Object content, Extra extra, Map<String, Tree> fields) {
        var tree = content == null || content.equals(slot.whenAbsent()) ? extra.fields().get(slot.key())
                : slot.takesOneOrMany() ? oneOrMany((List<?>) content) : treeOf(content);
        if (tree != null) {
            fields.put(slot.key(), tree);
        }
    }

    private static Tree oneOrMany(List<?> list) {
        return treeOf(list.size() == 1 ? list.getFirst() : list);
    }

    private static Extra extraOf(Record value) {
        return Shape.of(value.getClass())
            .slots()
            .stream()
            .filter(Slot::isExtra)
            .map(slot -> slot.in(value))
            .map(Extra.class::cast)
            .findFirst()
            .orElse(Extra.NONE);
    }

}
