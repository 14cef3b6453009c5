package fi.yhdyspinta.platform.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shares the width of a page among the columns of a table: first room for the longest
 * word or number of each, then the rest by the length of what stands in it.
 */
final class ColumnWidths {

    /** How many characters of a table stand side by side on a page. */
    static final int PAGE = 95;

    private static final int MARGIN = 3;

    private static final int LONGEST_WORD = 17;

    /** No column asks for more than this share of the page. */
    private static final double LONGEST_LINE = 0.42;

    private static final int SHORTEST = 4;

    private final Table table;

    private final int page;

    private ColumnWidths(Table table, int page) {
        this.table = table;
        this.page = page;
    }

    /**
     * The share of each column; together one.
     * @param page how many characters stand side by side
     */
    static List<Double> of(Table table, int page) {
        var widths = new ColumnWidths(table, page);
        return widths.shares(widths.measured(widths::word), widths.measured(widths::line));
    }

    private List<Double> shares(int[] least, int[] wanted) {
        double spare = page - sum(least);
        double more = sum(wanted) - sum(least);
        if (spare <= 0 || more == 0) {
            return inProportion(IntStream.of(least).asDoubleStream().toArray());
        }
        return inProportion(IntStream.range(0, least.length)
            .mapToDouble(column -> least[column] + (wanted[column] - least[column]) * Math.min(1, spare / more))
            .toArray());
    }

    private static List<Double> inProportion(double[] widths) {
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).mapToObj(width -> width / all).toList();
    }

    private int[] measured(IntUnaryOperator measure) {
        return IntStream.range(0, table.columns().size()).map(measure).toArray();
    }

    private int word(int column) {
        int longest = cells(column).flatMap(cell -> Arrays.stream(cell.split("\\s")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
        return MARGIN + Math.clamp(longest, SHORTEST, LONGEST_WORD);
    }

    private int line(int column) {
        int longest = cells(column).mapToInt(String::length).max().orElse(0);
        return MARGIN + Math.clamp(longest, SHORTEST, (int) (LONGEST_LINE * page));
    }

    private Stream<String> cells(int column) {
        return Stream.concat(Stream.of(table.columns().get(column).header()),
                table.rows().stream().map(row -> row.get(column)));
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum();
    }

}
