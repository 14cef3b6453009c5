package fi.yhdyspinta.organisation.importing;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One column of a file: its heading, where it goes, and what its first cell holds.
 *
 * @param column the name of the column it goes to, empty when it is left out
 */
public record ColumnPlace(int number, String heading, String column, String example) {

    private static final int SHOWN = 80;

    /**
     * @param columns where each heading goes, null or an empty text when it is left out
     * @param begin the first rows
     */
    public static List<ColumnPlace> list(List<String> headings, List<?> columns, List<List<String>> begin) {
        return IntStream.range(0, headings.size())
            .mapToObj(place -> new ColumnPlace(place, headings.get(place), Objects.toString(columns.get(place), ""),
                    example(begin, place)))
            .toList();
    }

    private static String example(List<List<String>> begin, int place) {
        var cell = begin.stream().map(row -> row.get(place)).filter(text -> !text.isBlank()).findFirst().orElse("");
        return cell.substring(0, cell.offsetByCodePoints(0, Math.min(SHOWN, cell.codePointCount(0, cell.length()))));
    }

}
