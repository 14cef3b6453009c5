package fi.yhdyspinta.organisation.batch;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param address the cell in the file, for example C12
 * @param key message key, with the argument 0
 * @param value what stands in the cell
 */
public record RowProblem(String address, String key, String value) {

    private static final int SHOWN = 100;

    public RowProblem {
        value = value.length() > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, SHOWN - 1))) + "…" : value;
    }

    /** The letters of a spreadsheet column (0 is A) and the row. */
    public static String address(int column, int row) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }

    static List<RowProblem> none() {
        return List.of();
    }

}
