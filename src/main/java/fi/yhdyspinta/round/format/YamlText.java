package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Writes a tree as YAML for people: one field a line, quotes only where a reader could be
 * misled.
 */
final class YamlText {

    private static final Pattern BREAK = Pattern.compile("[\\n\\r\\x{85}\\x{2028}\\x{2029}]");

    private static final Pattern PART = Pattern.compile("\n(?=[^ \n][^\n]*:\n)");

    private final StringWriter text = new StringWriter();

    private final Emitter emitter = new Emitter(text, options());

    private YamlText() {
    }

    static String of(Tree tree) {
        var yaml = new YamlText();
        yaml.emit(new StreamStartEvent(null, null));
        yaml.emit(new DocumentStartEvent(null, null, false, null, Map.of()));
        yaml.emit(tree);
        yaml.emit(new DocumentEndEvent(null, null, false));
        yaml.emit(new StreamEndEvent(null, null));
        return PART.matcher(yaml.text.toString()).replaceAll("\n\n");
    }

    private void emit(Tree tree) {
        switch (tree) {
            case Tree.Mapping mapping -> emit(mapping);
            case Tree.Sequence sequence -> emit(sequence);
            case Tree.Text text -> emit(text.text(), styleOf(text.text()));
            case Tree.Figure figure -> emit(figure.digits(), ScalarStyle.PLAIN);
            case Tree.Truth truth -> emit(String.valueOf(truth.value()), ScalarStyle.PLAIN);
            case Tree.Nothing nothing -> emit("null", ScalarStyle.PLAIN);
        }
    }

    private void emit(Tree.Mapping mapping) {
        emit(new MappingStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
        mapping.fields().forEach((name, value) -> {
            emit(name, nameStyleOf(name));
            emit(value);
        });
        emit(new MappingEndEvent(null, null));
    }

    private void emit(Tree.Sequence sequence) {
        emit(new SequenceStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
        sequence.items().forEach(this::emit);
        emit(new SequenceEndEvent(null, null));
    }

    private void emit(String value, ScalarStyle style) {
        emit(new ScalarEvent(null, null, new ImplicitTuple(true, true), value, null, null, style));
    }

    private void emit(Event event) {
        try {
            emitter.emit(event);
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ScalarStyle styleOf(String text) {
        if (isParagraphs(text)) {
            return ScalarStyle.LITERAL;
        }
        return Scalars.needsQuotes(text) || BREAK.matcher(text).find() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }

    // Old YAML takes "no" for false, but a field of that name is so common that quotes
    // would only hurt the eye.
    private static ScalarStyle nameStyleOf(String name) {
        return Scalars.plain(name) instanceof Tree.Text && !BREAK.matcher(name).find() ? ScalarStyle.PLAIN
                : ScalarStyle.DOUBLE_QUOTED;
    }

    // Only plain paragraphs go into a block; anything odder is safer between quotes.
    private static boolean isParagraphs(String text) {
        return text.indexOf('\n') > 0 && text.lines().allMatch(line -> !line.isEmpty() && line.equals(line.strip()))
                && text.indexOf('\r') < 0;
    }

    private static DumperOptions options() {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

}
