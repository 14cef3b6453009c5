package fi.yhdyspinta.round.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The way from bytes to a checked document, the same for every kind of document we have.
 */
final class DocumentReader<T> {

    private static final int MEGA = 1024 * 1024;

    private final Class<T> type;

    private final String schema;

    private final BiConsumer<T, ValueReader> checks;

    DocumentReader(Class<T> type, String schema, BiConsumer<T, ValueReader> checks) {
        this.type = type;
        this.schema = schema;
        this.checks = checks;
    }

    Reading<T> read(byte[] file, Limits limits) {
        var problems = new Problems(limits.problems());
        var notes = new ArrayList<Note>();
        var document = parse(file, limits, problems).flatMap(root -> document(root, problems, notes));
        if (document.isEmpty() || !problems.isEmpty()) {
            return new Reading.Unreadable<>(problems.inOrder());
        }
        return new Reading.Read<>(document.get(), of(notes, Note.Kind.NOT_UNDERSTOOD), of(notes, Note.Kind.ASSUMED),
                of(notes, Note.Kind.LEFT_OPEN));
    }

    /** The file as a plain tree, whatever it is about. */
    static Optional<Node> parse(byte[] file, Limits limits, Problems problems) {
        if (file.length > limits.bytes()) {
            problems.add(Place.START, "too_large", limits.bytes() / MEGA);
            return Optional.empty();
        }
        return new SourceText(file, problems).decode().flatMap(text -> NodeParser.parse(text, limits, problems));
    }

    private Optional<T> document(Node root, Problems problems, List<Note> notes) {
        if (!speaksOurSchema(root, problems)) {
            return Optional.empty();
        }
        var reader = new ValueReader(problems, notes);
        var document = Optional.ofNullable(reader.read(root, type)).map(type::cast);
        document.ifPresent(whole -> checks.accept(whole, reader));
        return document;
    }

    // A file of another schema would only give a hundred useless problems.
    private boolean speaksOurSchema(Node root, Problems problems) {
        if (!(root instanceof Node.Fields fields) || !fields.fields().containsKey("schema")) {
            return true;
        }
        var named = ScalarReader.text(fields.fields().get("schema").value().tree());
        if (named.isPresent() && !named.get().equals(schema)) {
            problems.add(fields.placeOf("schema"), "unknown_schema", Excerpt.of(named.get()), schema);
            return false;
        }
        return true;
    }

    private static List<Note> of(List<Note> notes, Note.Kind kind) {
        return notes.stream()
            .filter(note -> note.kind() == kind)
            .sorted(Comparator.comparingInt(Note::line).thenComparingInt(Note::column))
            .toList();
    }

}
