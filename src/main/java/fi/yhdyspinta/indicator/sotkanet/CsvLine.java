package fi.yhdyspinta.indicator.sotkanet;

import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.SexWords;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Numbers;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.jspecify.annotations.Nullable;

/** One line of values in CSV. */
record CsvLine(Answer answer, CsvRecord line, Columns columns) {

    /** Where each thing stands. */
    private record Columns(int all, int indicator, int region, int year, int sex, int value, int count) {
    }

    private static final Columns ANSWERED = new Columns(6, 0, 1, 2, 3, 4, 5);

    private static final Columns EXPORTED = new Columns(8, 1, 3, 5, 4, 6, 7);

    static CsvLine answered(Answer answer, CsvRecord line) {
        return new CsvLine(answer, line, ANSWERED);
    }

    static CsvLine exported(Answer answer, CsvRecord line) {
        return new CsvLine(answer, line, EXPORTED);
    }

    /** Empty when the line tells no value. */
    Optional<SotkanetRow> read() {
        if (this.line.getFieldCount() != this.columns.all()) {
            throw unreadable("%d fields, not %d".formatted(this.columns.all(), this.line.getFieldCount()));
        }
        int indicator = integer(this.columns.indicator());
        int year = integer(this.columns.year());
        var count = number(this.columns.count());
        return Optional.ofNullable(number(this.columns.value()))
            .map(value -> new SotkanetRow(indicator, new Observation(region(), year, sex(), value, count)));
    }

    private String region() {
        var region = this.line.getField(this.columns.region()).strip();
        if (!region.matches("\\d{1,9}")) {
            throw unreadable("an area in digits, not \"" + region + "\"");
        }
        return region;
    }

    private Sex sex() {
        var word = this.line.getField(this.columns.sex());
        return SexWords.find(word).orElseThrow(() -> unreadable("a sex, not \"" + word + "\""));
    }

    private int integer(int column) {
        var number = Numbers.integer(this.line.getField(column));
        if (number == null) {
            throw unreadable("a whole number in field " + (column + 1));
        }
        return number;
    }

    private @Nullable Double number(int column) {
        var text = this.line.getField(column);
        var number = Numbers.number(text);
        if (number == null && !Numbers.isBlank(text)) {
            throw unreadable("a number in field " + (column + 1));
        }
        return number;
    }

    private UnreadableAnswer unreadable(String expected) {
        return this.answer.unreadable(expected, "line " + this.line.getStartingLineNumber());
    }

}
