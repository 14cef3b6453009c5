package fi.yhdyspinta.platform.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table (taulukko) with a caption and one header row, which is repeated on every page
 * it reaches.
 *
 * @param rows as many cells in each as there are columns; an empty cell is an empty
 * string
 * @param rowHeaders true when the first cell of each row names the row
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows,
        boolean rowHeaders) implements Block {

    /**
     * @throws IllegalArgumentException without caption or columns, or when a row has too
     * few or many cells
     */
    public Table {
        caption = CleanText.line(caption);
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> row.stream().map(CleanText::of).toList()).toList();
        if (caption.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a caption and columns");
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s: %d columns, but a row of %d cells".formatted(caption, columns.size(), row.size()));
            }
        }
    }

    /**
     * A column (sarake).
     *
     * @param numeric true when the cells are numbers: they stand at the right
     */
    public record Column(String header, boolean numeric) {

        public Column {
            header = CleanText.line(header);
        }

    }

    /** Begins a table whose first column names the rows. */
    public static Draft captioned(String caption) {
        return new Draft(caption);
    }

    /** A table being written: columns first, then rows. */
    public static final class Draft {

        private final String caption;

        private final List<Column> columns = new ArrayList<>();

        private final List<List<String>> rows = new ArrayList<>();

        private boolean rowHeaders = true;

        private Draft(String caption) {
            this.caption = caption;
        }

        public Draft column(String header) {
            columns.add(new Column(header, false));
            return this;
        }

        public Draft numbers(String header) {
            columns.add(new Column(header, true));
            return this;
        }

        public Draft row(String... cells) {
            return row(Arrays.asList(cells));
        }

        public Draft row(List<String> cells) {
            rows.add(List.copyOf(cells));
            return this;
        }

        /** The first column is an ordinary one and names nothing. */
        public Draft withoutRowHeaders() {
            rowHeaders = false;
            return this;
        }

        /**
         * @throws IllegalArgumentException as {@link Table} does
         */
        public Table done() {
            return new Table(caption, columns, rows, rowHeaders);
        }

    }

}
