package fi.yhdyspinta.platform.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Tables to count with (taulukkolaskenta): usually the data and the codebook that
 * explains it. No cell is ever a formula, whatever people have written into it.
 */
public record Spreadsheet(List<Sheet> sheets) {

    /**
     * @throws IllegalArgumentException without sheets, or when two have the same name
     */
    public Spreadsheet {
        sheets = List.copyOf(sheets);
        var names = new HashSet<String>();
        if (sheets.isEmpty() || !sheets.stream().allMatch(sheet -> names.add(sheet.name().toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("A spreadsheet needs sheets, each with a name of its own");
        }
    }

    public static Spreadsheet of(Sheet... sheets) {
        return new Spreadsheet(Arrays.asList(sheets));
    }

    /** Begins a sheet. */
    public static Draft sheet(String name, String... columns) {
        return new Draft(name, Arrays.asList(columns));
    }

    /**
     * One sheet (välilehti).
     *
     * @param name made fit for Excel: at most 31 characters and none of {@code []:*?/\}
     * @param rows as many cells in each as there are columns
     */
    public record Sheet(String name, List<String> columns, List<List<Cell>> rows) {

        private static final int LONGEST_NAME = 31;

        private static final int MOST_ROWS = 1_048_575;

        private static final int MOST_COLUMNS = 16_384;

        /**
         * @throws IllegalArgumentException when it is more than Excel holds or a row has
         * too few or many cells
         */
        public Sheet {
            name = fit(name);
            columns = columns.stream().map(CleanText::line).toList();
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (name.isEmpty() || width == 0 || width > MOST_COLUMNS || rows.size() > MOST_ROWS) {
                throw new IllegalArgumentException("A sheet needs a name and 1 to %d columns, and holds %d rows"
                    .formatted(MOST_COLUMNS, MOST_ROWS));
            }
            if (!rows.stream().allMatch(row -> row.size() == width)) {
                throw new IllegalArgumentException("Each row of " + name + " needs " + width + " cells");
            }
        }

        private static String fit(String name) {
            String plain = CleanText.line(name).replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("^'+|'+$", "");
            return plain.codePoints().limit(LONGEST_NAME).collect(StringBuilder::new, (text, character) -> {
                if (text.length() + Character.charCount(character) <= LONGEST_NAME) {
                    text.appendCodePoint(character);
                }
            }, StringBuilder::append).toString().strip();
        }

    }

    /** What stands in one place of a sheet. */
    public sealed interface Cell {

        Cell EMPTY = new Words("");

        static Cell of(String text) {
            return new Words(text);
        }

        static Cell of(long number) {
            return new Number(BigDecimal.valueOf(number));
        }

        static Cell of(double number) {
            return new Number(BigDecimal.valueOf(number));
        }

        static Cell of(LocalDate date) {
            return new Day(date);
        }

    }

    record Words(String text) implements Cell {

        public Words {
            text = CleanText.of(text);
        }

    }

    record Number(BigDecimal value) implements Cell {
    }

    record Day(LocalDate date) implements Cell {
    }

    /** A sheet being filled row by row. */
    public static final class Draft {

        private final String name;

        private final List<String> columns;

        private final List<List<Cell>> rows = new ArrayList<>();

        private Draft(String name, List<String> columns) {
            this.name = name;
            this.columns = columns;
        }

        public Draft row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        /** A row of text only. */
        public Draft row(String... cells) {
            rows.add(Arrays.stream(cells).map(Cell::of).toList());
            return this;
        }

        /**
         * @throws IllegalArgumentException as {@link Sheet} does
         */
        public Sheet done() {
            return new Sheet(name, columns, rows);
        }

    }

}
