package fi.yhdyspinta.indicator.sotkanet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.yhdyspinta.platform.fetching.Answer;

/**
 * Values in CSV: those of the interface, which begin with a line of headings and name
 * areas by Sotkanet's numbers, and those that a person takes from the pages of
 * sotkanet.fi, which have no headings and name areas by their official codes ("049").
 */
public final class CsvRows {

    private static final List<String> HEADINGS = List.of("indicator", "region", "year", "gender", "primary value",
            "absolute value");

    private CsvRows() {
    }

    /**
     * Reads the answer of /csv.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none; rows read
     * before it was noticed have been handed on
     */
    public static void read(Answer answer, Consumer<SotkanetRow> rows) {
        each(answer, lines -> {
            var headings = lines.hasNext() ? lines.next().getFields() : List.<String>of();
            var found = headings.stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList();
            if (!found.equals(HEADINGS)) {
                throw answer.unreadable("the headings " + String.join(";", HEADINGS), "line 1");
            }
            lines.forEachRemaining(line -> CsvLine.answered(answer, line).read().ifPresent(rows));
        });
    }

    /**
     * Reads a file that a person has taken from the pages, in any of their languages.
     * Areas keep their codes ("049"), which are one of a kind within their category only.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none; rows read
     * before it was noticed have been handed on
     */
    public static void readExport(Answer answer, Consumer<SotkanetRow> rows) {
        each(answer, lines -> lines.forEachRemaining(line -> CsvLine.exported(answer, line).read().ifPresent(rows)));
    }

    private static void each(Answer answer, Consumer<Iterator<CsvRecord>> consumer) {
        try (var csv = CsvReader.builder()
            .fieldSeparator(';')
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(answer.text())) {
            consumer.accept(csv.iterator());
        }
        catch (CsvParseException broken) {
            throw answer.unreadable("lines of CSV (" + broken.getMessage() + ")", "some line");
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

}
