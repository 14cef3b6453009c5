package fi.yhdyspinta.organisation.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation stands in the register, in texts by column; what is not known is
 * left out. Choices stand by their names, others by their ids, several with semicolons
 * between them and themes on lines of their own, as organisation.snapshot writes it.
 */
public record Snapshot(Map<Column, String> texts) {

    public Snapshot {
        var own = new EnumMap<Column, String>(Column.class);
        texts.forEach((column, text) -> {
            if (!text.isBlank()) {
                own.put(column, text);
            }
        });
        texts = own;
    }

    public static Snapshot empty() {
        return new Snapshot(Map.of());
    }

    /** What stands in the column, or an empty text. */
    public String get(Column column) {
        return Objects.requireNonNullElse(this.texts.get(column), "");
    }

    public Snapshot with(Column column, @Nullable String text) {
        return with(Map.of(column, Objects.requireNonNullElse(text, "")));
    }

    public Snapshot with(Map<Column, String> others) {
        var all = new EnumMap<Column, String>(Column.class);
        all.putAll(this.texts);
        all.putAll(others);
        return new Snapshot(all);
    }

    /** The columns in which another one differs. */
    public List<Column> differences(Snapshot other) {
        return Stream.of(Column.values()).filter(column -> !get(column).equals(other.get(column))).toList();
    }

    /** The name in Finnish, or in the first language that there is one in. */
    public String name(Language language) {
        var own = get(switch (language) {
            case FI -> Column.NAME_FI;
            case SV -> Column.NAME_SV;
            case EN -> Column.NAME_EN;
        });
        return Stream.of(own, get(Column.NAME_FI), get(Column.NAME_SV), get(Column.NAME_EN))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    }

}
