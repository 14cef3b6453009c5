package fi.yhdyspinta.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.LineDelimiter;

import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Day;
import fi.yhdyspinta.platform.document.Spreadsheet.Number;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Words;

/**
 * Writes one sheet as CSV in the way Excel opens it in Finland: UTF-8 with its mark,
 * semicolons, decimal commas. Text that a program could take for a formula gets an
 * apostrophe before it.
 */
public final class CsvWriter {

    private static final byte[] UTF_8_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    // Full-width forms too: a program may fold them into plain ones. Signs without width
    // in front do not help.
    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B].*",
            Pattern.DOTALL);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    /**
     * @throws IOException when the stream cannot be written; the stream stays open
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        out.write(UTF_8_MARK);
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
        csv.writeRecord(sheet.columns().stream().map(CsvWriter::harmless).toList());
        for (var row : sheet.rows()) {
            csv.writeRecord(row.stream().map(CsvWriter::text).toList());
        }
        csv.flush();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Words words -> harmless(words.text());
            case Number number -> number.value().toPlainString().replace('.', ',');
            case Day day -> DATE.format(day.date());
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

}
