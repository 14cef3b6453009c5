package fi.yhdyspinta.platform.tablefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import fi.yhdyspinta.platform.tablefile.TableFile.Flaw;
import fi.yhdyspinta.platform.tablefile.TableFile.Format;
import fi.yhdyspinta.platform.tablefile.TableFile.Reading;
import fi.yhdyspinta.platform.tablefile.TableFile.Unreadable;

/**
 * Reads CSV as programs in Finland write it: UTF-8 with its mark or without, or
 * Windows-1252; semicolons, commas or tabs.
 */
final class CsvReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char[] SEPARATORS = { ';', '\t', ',' };

    /**
     * What our own files put an apostrophe before, so that no program takes it for a
     * formula.
     */
    private static final Pattern GUARDED = Pattern.compile(
            "'[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B].*",
            Pattern.DOTALL);

    private CsvReader() {
    }

    static Reading read(byte[] file) {
        var utf8 = utf8(file);
        var text = utf8 == null ? new String(file, WINDOWS) : utf8;
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var separator = separator(plain);
        var lines = new ArrayList<List<String>>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(true)
            .ofCsvRecord(plain)) {
            for (var line : csv) {
                if (lines.size() > TableFile.MOST_ROWS + 1) {
                    return new Unreadable(Flaw.TOO_MANY_ROWS);
                }
                lines.add(line.getFields().stream().map(CsvReader::unguarded).toList());
            }
        }
        catch (CsvParseException | java.io.IOException broken) {
            return new Unreadable(Flaw.NOT_A_TABLE);
        }
        var name = separator == '\t' ? "TAB" : String.valueOf(separator);
        return TableFile.of(Format.CSV, (utf8 == null ? "Windows-1252" : "UTF-8") + " " + name, lines);
    }

    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static @org.jspecify.annotations.Nullable String utf8(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        }
        catch (CharacterCodingException other) {
            return null;
        }
    }

    /** The sign that stands most often in the first line outside of quotes. */
    private static char separator(String text) {
        var best = SEPARATORS[0];
        int most = 0;
        for (var candidate : SEPARATORS) {
            int count = count(text, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static int count(String text, char sign) {
        int count = 0;
        var quoted = false;
        var begun = false;
        for (int place = 0; place < text.length(); place++) {
            var here = text.charAt(place);
            if (here == '\n' && begun && !quoted) {
                return count;
            }
            begun |= !Character.isWhitespace(here);
            quoted ^= here == '"';
            count += here == sign && !quoted ? 1 : 0;
        }
        return count;
    }

}
