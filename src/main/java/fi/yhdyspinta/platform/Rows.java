package fi.yhdyspinta.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what JDBC has no word for: texts in three languages, instants, typed
 * ids.
 */
public final class Rows {

    private Rows() {
    }

    /** The columns prefix_fi, prefix_sv and prefix_en. */
    public static LocalText localText(ResultSet row, String prefix) throws SQLException {
        return new LocalText(row.getString(prefix + "_fi"), row.getString(prefix + "_sv"),
                row.getString(prefix + "_en"));
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The texts of a text[] column. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The form in which an instant is written to a timestamptz column. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    /** One field of each thing, in the form in which it is written by unnest. */
    public static <T> @Nullable String[] column(List<T> things, Function<T, @Nullable Object> field) {
        var values = new @Nullable String[things.size()];
        for (int row = 0; row < values.length; row++) {
            var value = field.apply(things.get(row));
            values[row] = value == null ? null : value.toString();
        }
        return values;
    }

    /** One language of a text that each thing may have. */
    public static <T> @Nullable String[] column(List<T> things, Function<T, @Nullable LocalText> text,
            Function<LocalText, @Nullable String> language) {
        return column(things, thing -> {
            var own = text.apply(thing);
            return own == null ? null : language.apply(own);
        });
    }

}
