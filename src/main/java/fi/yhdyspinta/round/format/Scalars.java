package fi.yhdyspinta.round.format;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What a bare word of the file means. Only what JSON knows is more than text; so
 * 2024-09-05, 17:00, 00100 and yes stay as written.
 */
final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

    private static final Resolver OLD_YAML = new Resolver();

    private Scalars() {
    }

    /** The value, or null when its tag promises something else than what it is. */
    static @Nullable Tree of(ScalarEvent scalar) {
        var tag = scalar.getTag();
        if (tag == null) {
            return scalar.isPlain() ? plain(scalar.getValue()) : new Tree.Text(scalar.getValue());
        }
        if (tag.equals("!") || tag.equals(Tag.STR.getValue())) {
            return new Tree.Text(scalar.getValue());
        }
        var value = plain(scalar.getValue());
        return tag.equals(tagOf(value)) ? value : null;
    }

    static Tree plain(String text) {
        return switch (text) {
            case "", "~", "null" -> new Tree.Nothing();
            case "true" -> new Tree.Truth(true);
            case "false" -> new Tree.Truth(false);
            default -> NUMBER.matcher(text).matches() ? new Tree.Figure(text) : new Tree.Text(text);
        };
    }

    /**
     * True when a reader of any YAML version would take the text, without quotes, for
     * something else than text.
     */
    static boolean needsQuotes(String text) {
        return !(plain(text) instanceof Tree.Text) || !OLD_YAML.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static String tagOf(Tree value) {
        return switch (value) {
            case Tree.Figure figure when figure.digits().matches("-?\\d+") -> Tag.INT.getValue();
            case Tree.Figure figure -> Tag.FLOAT.getValue();
            case Tree.Truth truth -> Tag.BOOL.getValue();
            case Tree.Nothing nothing -> Tag.NULL.getValue();
            default -> "";
        };
    }

}
