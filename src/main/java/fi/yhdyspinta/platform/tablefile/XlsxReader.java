package fi.yhdyspinta.platform.tablefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import fi.yhdyspinta.platform.tablefile.TableFile.Flaw;
import fi.yhdyspinta.platform.tablefile.TableFile.Format;
import fi.yhdyspinta.platform.tablefile.TableFile.Reading;
import fi.yhdyspinta.platform.tablefile.TableFile.Unreadable;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the first sheet of an XLSX that has something in it. Nothing is reckoned: a
 * formula is the text it last came to. A file that unpacks to more than a real table does
 * is refused before it is read.
 */
final class XlsxReader {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private static final int MOST_PARTS = 500;

    private static final int SHEETS_LOOKED_AT = 20;

    private XlsxReader() {
    }

    static Reading read(byte[] file) {
        try {
            if (isBomb(file)) {
                return new Unreadable(Flaw.TOO_LARGE);
            }
            return sheets(file);
        }
        catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException
                | IllegalStateException | IndexOutOfBoundsException | NullPointerException broken) {
            // The reader of fastexcel has no one exception for what is no workbook.
            return new Unreadable(Flaw.NOT_A_TABLE);
        }
    }

    private static boolean isBomb(byte[] file) throws IOException {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                parts++;
                try (var content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static Reading sheets(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().limit(SHEETS_LOOKED_AT).toList()) {
                var read = read(sheet);
                if (!(read instanceof Unreadable(Flaw flaw) && flaw == Flaw.EMPTY)) {
                    return read;
                }
            }
        }
        return new Unreadable(Flaw.EMPTY);
    }

    private static Reading read(Sheet sheet) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > TableFile.MOST_ROWS + 1_000) {
                    return new Unreadable(Flaw.TOO_MANY_ROWS);
                }
                while (lines.size() < row.getRowNum() - 1) {
                    lines.add(List.of());
                }
                lines.add(row.stream().limit(TableFile.MOST_COLUMNS + 1L).map(XlsxReader::text).toList());
            }
        }
        return TableFile.of(Format.XLSX, sheet.getName(), lines);
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
            case BOOLEAN -> String.valueOf(cell.getValue()).toLowerCase(Locale.ROOT);
            case STRING -> cell.asString();
            case ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "#");
            case EMPTY -> "";
        };
    }

    /** What it last came to, as text; without that, how it is written. */
    private static String formula(Cell cell) {
        var shown = cell.getRawValue();
        return shown == null || shown.isBlank() ? "=" + Objects.requireNonNullElse(cell.getFormula(), "") : shown;
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null
                && format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches(".*[dy].*")) {
            try {
                return cell.asDate().toLocalDate().toString();
            }
            catch (DateTimeException | ExcelReaderException noDay) {
                return cell.asNumber().toPlainString();
            }
        }
        BigDecimal number = cell.asNumber();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

}
