package fi.yhdyspinta.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Day;
import fi.yhdyspinta.platform.document.Spreadsheet.Number;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Words;

/**
 * Writes a spreadsheet as XLSX: numbers as numbers, dates as dates, and everything people
 * wrote as text.
 */
public final class XlsxWriter {

    private static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_IN_MEMORY = 1000;

    private static final int ROWS_MEASURED = 200;

    private static final int NARROWEST = 8;

    private static final int WIDEST = 60;

    // Excel reads "_x0041_" as the letter A unless its first underscore is itself written
    // so.
    private static final Pattern READ_AS_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /**
     * @throws IOException when the stream cannot be written; the stream stays open
     */
    public void write(Spreadsheet spreadsheet, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Yhdyspinta", "1.0")) {
            for (Sheet sheet : spreadsheet.sheets()) {
                write(sheet, book.newWorksheet(sheet.name()));
            }
        }
    }

    private static void write(Sheet sheet, Worksheet page) throws IOException {
        page.freezePane(0, 1);
        page.repeatRows(0);
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.width(column, width(sheet, column));
            page.value(0, column, text(sheet.columns().get(column)));
            page.style(0, column).bold().set();
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            write(sheet.rows().get(row), row + 1, page);
            if (row % ROWS_IN_MEMORY == ROWS_IN_MEMORY - 1) {
                page.flush();
            }
        }
        page.finish();
    }

    private static void write(List<Cell> cells, int row, Worksheet page) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Words words -> {
                    if (!words.text().isEmpty()) {
                        page.value(row, column, text(words.text()));
                    }
                }
                case Number number -> page.value(row, column, number.value());
                case Day day -> {
                    page.value(row, column, day.date());
                    page.style(row, column).format("d.m.yyyy").set();
                }
            }
        }
    }

    private static String text(String text) {
        String literal = READ_AS_CODE.matcher(text).replaceAll("_x005F_");
        if (literal.length() <= LONGEST_TEXT) {
            return literal;
        }
        int end = LONGEST_TEXT - 1;
        return literal.substring(0, Character.isHighSurrogate(literal.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static int width(Sheet sheet, int column) {
        int longest = IntStream.range(0, Math.min(ROWS_MEASURED, sheet.rows().size()))
            .map(row -> length(sheet.rows().get(row).get(column)))
            .max()
            .orElse(0);
        return Math.clamp(Math.max(longest, sheet.columns().get(column).length()) + 2, NARROWEST, WIDEST);
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Words words -> words.text().length();
            case Number number -> number.value().toPlainString().length();
            case Day _ -> "31.12.2026".length();
        };
    }

}
