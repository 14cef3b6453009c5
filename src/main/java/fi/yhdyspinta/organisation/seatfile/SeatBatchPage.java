package fi.yhdyspinta.organisation.seatfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.batch.BatchPage;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.Seat;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;

/**
 * The rows of a file of seats, with the words in which they are told.
 *
 * @param seats by id
 * @param organisations names by id
 * @param people names by id
 */
public record SeatBatchPage(BodyFacts body, BatchPage outline, List<SeatRow> rows, Map<String, Placed> seats,
        Map<String, LocalText> organisations, Map<String, String> people) {

    /** A seat with the name of its group. */
    public record Placed(Seat seat, String group) {
    }

    /** Which seat the row is about, empty when it is about none. */
    public String seat(Frame frame, SeatRow row) {
        var placed = row.after() == null ? null : this.seats.get(row.after().get(HoldingTexts.Field.SEAT));
        return placed == null ? ""
                : frame.text(
                        placed.seat().deputy() ? "organisation.body.seat.title.deputy" : "organisation.body.seat.title",
                        placed.group(), placed.seat().position());
    }

    /** The place of the seat on its body's pages. */
    public String path(SeatRow row) {
        return row.after() == null ? ""
                : "/bodies/" + this.body.id() + "/seats/" + row.after().get(HoldingTexts.Field.SEAT);
    }

    /** Who sits there after it. */
    public String who(Frame frame, SeatRow row) {
        return row.after() == null ? ""
                : List
                    .of(text(frame, HoldingTexts.Field.ORGANISATION, row.after().get(HoldingTexts.Field.ORGANISATION)),
                            text(frame, HoldingTexts.Field.PERSON, row.after().get(HoldingTexts.Field.PERSON)))
                    .stream()
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
    }

    public String text(Frame frame, HoldingTexts.Field field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case SEAT, SECTOR -> text;
            case ORGANISATION -> this.organisations.containsKey(text) ? frame.text(this.organisations.get(text)) : text;
            case PERSON -> this.people.getOrDefault(text, text);
            case NOMINATED_ON, FROM -> frame.date(LocalDate.parse(text));
            case ENDED_ON -> frame.date(HoldingTexts.lastDay(text));
            case NAME_PUBLIC -> frame.text("organisation.importing.yes");
        };
    }

}
