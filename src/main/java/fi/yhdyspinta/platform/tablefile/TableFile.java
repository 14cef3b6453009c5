package fi.yhdyspinta.platform.tablefile;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it came in a file: its headings and the rows below them, all as text.
 *
 * @param origin what it was read as, for example "UTF-8 ;" or the name of the sheet
 * @param firstRow the number of the first row below the headings, as a spreadsheet counts
 */
public record TableFile(Format format, String origin, List<String> headings, int firstRow, List<List<String>> rows) {

    /** More rows below the headings are refused. */
    public static final int MOST_ROWS = 20_000;

    /** More columns are refused. */
    public static final int MOST_COLUMNS = 60;

    /** A longer cell is kept up to here, and refused where it is taken into a column. */
    public static final int LONGEST_CELL = 4_000;

    public enum Format {

        XLSX, CSV

    }

    /** Why a file cannot be taken; the message key ends in the name. */
    public enum Flaw {

        EMPTY, NOT_A_TABLE, TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_LARGE, OLD_EXCEL;

        public String key() {
            return "platform.tablefile.flaw." + name();
        }

    }

    /** What came of reading: a table or a flaw. */
    public sealed interface Reading {

    }

    public record Read(TableFile table) implements Reading {
    }

    public record Unreadable(Flaw flaw) implements Reading {
    }

    /** The table whose first row with something in it holds the headings. */
    static Reading of(Format format, String origin, List<List<String>> lines) {
        int head = IntStream.range(0, lines.size()).filter(line -> !isBlank(lines.get(line))).findFirst().orElse(-1);
        if (head < 0) {
            return new Unreadable(Flaw.EMPTY);
        }
        int last = IntStream.range(head, lines.size()).filter(line -> !isBlank(lines.get(line))).max().orElse(head);
        var rows = lines.subList(head + 1, last + 1);
        int width = lines.subList(head, last + 1).stream().mapToInt(TableFile::width).max().orElse(0);
        if (rows.isEmpty()) {
            return new Unreadable(Flaw.EMPTY);
        }
        if (rows.size() > MOST_ROWS) {
            return new Unreadable(Flaw.TOO_MANY_ROWS);
        }
        if (width > MOST_COLUMNS) {
            return new Unreadable(Flaw.TOO_MANY_COLUMNS);
        }
        return new Read(new TableFile(format, origin, fit(lines.get(head), width), head + 2,
                rows.stream().map(row -> fit(row, width)).toList()));
    }

    private static List<String> fit(List<String> cells, int width) {
        return IntStream.range(0, width).mapToObj(place -> place < cells.size() ? cell(cells.get(place)) : "").toList();
    }

    /** No database keeps the sign NUL. */
    private static String cell(String text) {
        var shown = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        return shown.replace('\0', '\uFFFD');
    }

    private static int width(List<String> cells) {
        return IntStream.range(0, cells.size()).filter(place -> !cells.get(place).isBlank()).max().orElse(-1) + 1;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

}
