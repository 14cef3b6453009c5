package fi.yhdyspinta.organisation.seatfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.body.Fields;
import fi.yhdyspinta.organisation.body.Holding;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row of a file of seats, or says which cell is wrong. */
final class SeatReader {

    private static final int LONGEST = 300;

    private static final String WORD = "organisation.importing.problem.word";

    private final List<@Nullable SeatColumn> mapping;

    private final SeatWords words;

    SeatReader(List<@Nullable SeatColumn> mapping, Messages messages) {
        this.mapping = mapping;
        this.words = new SeatWords(messages);
    }

    /** How a row tells that a seat is held. */
    enum Told {

        VACANT, NOMINATED, APPOINTED, ENDED, NOTHING

    }

    /**
     * What a row says; an empty text says nothing.
     *
     * @param lastDay the last day on the seat
     */
    record ReadRow(int number, Map<SeatColumn, String> texts, boolean deputy, @Nullable Integer seat, Told told,
            @Nullable LocalDate nominatedOn, @Nullable LocalDate from, @Nullable LocalDate lastDay,
            @Nullable Boolean namePublic, Map<SeatColumn, String> addresses, List<RowProblem> problems) {

        String get(SeatColumn column) {
            return this.texts.getOrDefault(column, "");
        }

        boolean namesSomebody() {
            return !(get(SeatColumn.ORGANISATION) + get(SeatColumn.BUSINESS_ID) + get(SeatColumn.PERSON)
                    + get(SeatColumn.MAIL))
                .isEmpty();
        }

        /** A problem with what stands in the column, or with the row when it has none. */
        RowProblem problem(SeatColumn column, String key) {
            return new RowProblem(this.addresses.getOrDefault(column, String.valueOf(this.number)), key, get(column));
        }

    }

    ReadRow read(int number, List<String> cells) {
        var texts = new EnumMap<SeatColumn, String>(SeatColumn.class);
        var addresses = new EnumMap<SeatColumn, String>(SeatColumn.class);
        for (int place = 0; place < this.mapping.size(); place++) {
            var column = this.mapping.get(place);
            if (column != null) {
                texts.put(column, cells.get(place).replaceAll("\\R", " ").strip());
                addresses.put(column, RowProblem.address(place, number));
            }
        }
        var problems = new ArrayList<RowProblem>();
        texts.forEach((column, text) -> {
            if (text.length() > LONGEST) {
                problems.add(new RowProblem(addresses.getOrDefault(column, ""), "organisation.body.tooLong", text));
            }
        });
        var read = new Reading(texts, addresses, problems);
        return new ReadRow(number, texts, read.deputy(), read.seat(), read.told(), read.day(SeatColumn.NOMINATED_ON),
                read.day(SeatColumn.FROM), read.day(SeatColumn.LAST_DAY), read.namePublic(), addresses, problems);
    }

    /** One row while it is read. */
    private final class Reading {

        private final Map<SeatColumn, String> texts;

        private final Map<SeatColumn, String> addresses;

        private final List<RowProblem> problems;

        Reading(Map<SeatColumn, String> texts, Map<SeatColumn, String> addresses, List<RowProblem> problems) {
            this.texts = texts;
            this.addresses = addresses;
            this.problems = problems;
        }

        private String get(SeatColumn column) {
            return this.texts.getOrDefault(column, "");
        }

        private void wrong(SeatColumn column, String key) {
            this.problems.add(new RowProblem(this.addresses.getOrDefault(column, ""), key, get(column)));
        }

        private @Nullable String word(SeatColumn column) {
            var text = get(column);
            var meaning = SeatReader.this.words.meaning(column, text);
            if (meaning == null && !text.isEmpty()) {
                wrong(column, WORD);
            }
            return meaning;
        }

        boolean deputy() {
            return "DEPUTY".equals(word(SeatColumn.ROLE));
        }

        @Nullable Integer seat() {
            var number = Fields.numberOrNull(get(SeatColumn.NUMBER).replaceFirst("^\\D+", ""));
            if (number == null && !get(SeatColumn.NUMBER).isEmpty()) {
                wrong(SeatColumn.NUMBER, "organisation.body.number.wrong");
            }
            return number;
        }

        Told told() {
            var state = word(SeatColumn.STATE);
            if (state == null) {
                return Told.NOTHING;
            }
            return state.equals(Holding.State.COMING.name()) ? Told.APPOINTED : Told.valueOf(state);
        }

        @Nullable LocalDate day(SeatColumn column) {
            var day = Fields.dayOrNull(get(column));
            if (day == null && !get(column).isEmpty()) {
                wrong(column, "organisation.body.day.wrong");
            }
            return day;
        }

        @Nullable Boolean namePublic() {
            var word = word(SeatColumn.NAME_PUBLIC);
            return word == null ? null : Boolean.valueOf(word);
        }

    }

}
