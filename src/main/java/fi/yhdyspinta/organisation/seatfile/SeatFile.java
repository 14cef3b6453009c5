package fi.yhdyspinta.organisation.seatfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.Holding;
import fi.yhdyspinta.organisation.body.Quota;
import fi.yhdyspinta.organisation.body.Represented;
import fi.yhdyspinta.organisation.body.Seat;
import fi.yhdyspinta.organisation.body.SeatRoll;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of a body as a spreadsheet (vienti), with all who have held them, in the
 * words in which it can be taken in again.
 */
@Component
public class SeatFile {

    private final Seating seating;

    private final BodyList bodies;

    private final BusinessIdStore businessIds;

    private final Messages messages;

    private final Clock clock;

    SeatFile(Seating seating, BodyList bodies, BusinessIdStore businessIds, Messages messages, Clock clock) {
        this.seating = seating;
        this.bodies = bodies;
        this.businessIds = businessIds;
        this.messages = messages;
        this.clock = clock;
    }

    /** All seats with all holdings, for the coordinator; a vacant seat has a row too. */
    @Transactional(readOnly = true)
    public Sheet write(Actor actor, BodyId body, Language language) {
        var roll = this.seating.roll(actor, body);
        var lines = new Lines(roll, language,
                this.businessIds.list()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(known -> known.getValue().toString(), Map.Entry::getKey)));
        var name = this.bodies.get(actor, body).name().in(language);
        return new Sheet(name, Stream.of(SeatColumn.values()).map(column -> word(language, column.key())).toList(),
                roll.groups()
                    .stream()
                    .flatMap(group -> roll.seats()
                        .stream()
                        .filter(seat -> seat.group().equals(group.id()))
                        .flatMap(seat -> lines.of(group, seat)))
                    .toList());
    }

    private String word(Language language, String key) {
        return this.messages.text(language, "", key);
    }

    /** The rows in one language. */
    private final class Lines {

        private final SeatRoll roll;

        private final Language language;

        private final Map<String, String> businessIds;

        private final Map<String, Represented> organisations = new HashMap<>();

        private final Map<String, Person> people = new HashMap<>();

        private final LocalDate today = LocalDate.ofInstant(SeatFile.this.clock.instant(), Frame.ZONE);

        Lines(SeatRoll roll, Language language, Map<String, String> businessIds) {
            this.roll = roll;
            this.language = language;
            this.businessIds = businessIds;
            roll.organisations().forEach(one -> this.organisations.put(one.id().toString(), one));
            roll.people().forEach(one -> this.people.put(one.id().toString(), one));
        }

        Stream<List<Cell>> of(Quota group, Seat seat) {
            var holdings = this.roll.holdings().stream().filter(holding -> holding.seat().equals(seat.id())).toList();
            var lines = new ArrayList<>(holdings.stream().map(holding -> line(group, seat, holding)).toList());
            if (holdings.stream().allMatch(holding -> holding.on(this.today) == Holding.State.ENDED)) {
                lines.add(line(group, seat, null));
            }
            return lines.stream();
        }

        private List<Cell> line(Quota group, Seat seat, @Nullable Holding holding) {
            return Stream.of(SeatColumn.values()).map(column -> switch (column) {
                case GROUP -> Cell.of(group.name());
                case ROLE -> Cell.of(SeatFile.this.word(this.language,
                        "organisation.seatfile.role." + (seat.deputy() ? "DEPUTY" : "MEMBER")));
                case NUMBER -> Cell.of(String.valueOf(seat.position()));
                case STATE -> Cell.of(SeatFile.this.word(this.language, "organisation.body.seat.state."
                        + (holding == null ? "VACANT" : holding.on(this.today).name())));
                default -> holding == null ? Cell.EMPTY : told(column, holding);
            }).toList();
        }

        private Cell told(SeatColumn column, Holding holding) {
            var organisation = this.organisations.get(Objects.toString(holding.organisation(), ""));
            var person = this.people.get(Objects.toString(holding.person(), ""));
            var ended = holding.endedOn();
            return switch (column) {
                case ORGANISATION -> text(organisation == null ? null : organisation.name().in(this.language));
                case BUSINESS_ID -> text(this.businessIds.get(Objects.toString(holding.organisation(), "")));
                case SECTOR -> text(holding.sector());
                case PERSON -> text(person == null ? null : person.name());
                case MAIL -> text(person == null ? null : person.email());
                case NOMINATED_ON -> day(holding.nominatedOn());
                case FROM -> day(holding.fromOn());
                case LAST_DAY -> day(ended == null ? null : ended.minusDays(1));
                case NAME_PUBLIC -> Cell.of(SeatFile.this.word(this.language,
                        holding.namePublic() ? "organisation.importing.yes" : "organisation.importing.no"));
                case ID -> Cell.of(holding.id().toString());
                case GROUP, ROLE, NUMBER, STATE -> Cell.EMPTY;
            };
        }

        private static Cell text(@Nullable String text) {
            return text == null ? Cell.EMPTY : Cell.of(text);
        }

        private static Cell day(@Nullable LocalDate day) {
            return day == null ? Cell.EMPTY : Cell.of(day);
        }

    }

}
