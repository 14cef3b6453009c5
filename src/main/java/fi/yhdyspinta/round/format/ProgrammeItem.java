package fi.yhdyspinta.round.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A point of a programme (ohjelmakohta).
 *
 * @param input what it stands on, such as the municipality card
 * @param asks what the workshop is to bring out
 */
public record ProgrammeItem(@Nullable Integer no, String title, @Nullable ProgrammeKind kind, @Nullable String input,
        List<String> purpose, @Nullable Matrix matrix, List<String> asks, @Nullable String note, Extra extra) {

    public ProgrammeItem {
        purpose = List.copyOf(purpose);
        asks = List.copyOf(asks);
    }

    public enum ProgrammeKind {

        OPENING, TALK, NEWS, PRESENTATION, DATA, INFO, WORKSHOP, DISCUSSION, BREAK, CLOSING

    }

    /** A table to be filled in together: each row looked at through each column. */
    public record Matrix(List<String> rows, List<String> columns, Extra extra) {

        public Matrix {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }

    }

}
