package fi.yhdyspinta.organisation.seatfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.body.Holding;
import fi.yhdyspinta.organisation.body.HoldingId;
import fi.yhdyspinta.organisation.body.Quota;
import fi.yhdyspinta.organisation.body.Seat;
import fi.yhdyspinta.organisation.body.SeatRoll;
import fi.yhdyspinta.organisation.seatfile.SeatReader.ReadRow;
import fi.yhdyspinta.organisation.seatfile.SeatReader.Told;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each row of a file will do to the seats of a body. Rows about somebody who
 * is there already come first, so that a seat that one row frees is there for another,
 * wherever the rows stand.
 */
final class SeatJudge {

    private static final String PROBLEM = "organisation.seatfile.problem.";

    private final SeatRoll roll;

    private final SeatNames names;

    private final LocalDate today;

    private final Map<HoldingId, Holding> world = new LinkedHashMap<>();

    private final Set<HoldingId> claimed = new HashSet<>();

    private final Map<Integer, SeatRow> judged = new TreeMap<>();

    SeatJudge(SeatRoll roll, Map<String, OrganisationId> businessIds, LocalDate today) {
        this.roll = roll;
        this.names = new SeatNames(roll, businessIds);
        this.today = today;
        roll.holdings().forEach(holding -> this.world.put(holding.id(), holding));
    }

    /** A row that is right in itself, with the group and the organisation it means. */
    private record Meant(ReadRow row, @Nullable Quota group, SeatNames.Found found, @Nullable Holding there) {
    }

    Collection<SeatRow> judge(List<ReadRow> rows) {
        var fresh = new ArrayList<Meant>();
        for (var row : rows) {
            var meant = meant(row);
            if (meant != null && meant.there() != null) {
                this.claimed.add(meant.there().id());
                change(meant, meant.there());
            }
            else if (meant != null) {
                fresh.add(meant);
            }
        }
        fresh.forEach(this::add);
        return this.judged.values();
    }

    private @Nullable Meant meant(ReadRow row) {
        if (!row.problems().isEmpty()) {
            return wrong(row, row.problems());
        }
        var group = group(row);
        if (group.isEmpty() && row.get(SeatColumn.ID).isEmpty()) {
            return wrong(row, SeatColumn.GROUP, row.get(SeatColumn.GROUP).isEmpty() ? "group.missing" : "group");
        }
        if (row.told() == Told.VACANT
                || row.told() == Told.NOTHING && !row.namesSomebody() && row.get(SeatColumn.ID).isEmpty()) {
            return vacant(row, group.orElse(null));
        }
        var there = row.get(SeatColumn.ID).isEmpty() ? null : byId(row);
        if (there == null && !row.get(SeatColumn.ID).isEmpty()) {
            return wrong(row, SeatColumn.ID, "id");
        }
        var found = this.names.find(row, there);
        if (found.problem() != null) {
            return wrong(row, List.of(found.problem()));
        }
        return new Meant(row, group.orElse(null), found, there != null ? there : same(row, group.orElseThrow(), found));
    }

    private @Nullable Meant wrong(ReadRow row, List<RowProblem> problems) {
        this.judged.put(row.number(), SeatRow.wrong(row.number(), problems));
        return null;
    }

    private @Nullable Meant wrong(ReadRow row, SeatColumn column, String problem) {
        return wrong(row, List.of(row.problem(column, PROBLEM + problem)));
    }

    private Optional<Quota> group(ReadRow row) {
        var name = row.get(SeatColumn.GROUP);
        var day = Objects.requireNonNullElse(row.from(), this.today);
        var called = this.roll.groups()
            .stream()
            .filter(group -> name.isEmpty() ? group.isThereOn(day) : group.name().strip().equalsIgnoreCase(name))
            .toList();
        return called.size() == 1 ? Optional.of(called.getFirst())
                : called.stream().filter(group -> !name.isEmpty() && group.isThereOn(day)).findFirst();
    }

    private @Nullable Holding byId(ReadRow row) {
        return this.roll.holdings()
            .stream()
            .filter(holding -> holding.id().toString().equals(row.get(SeatColumn.ID)))
            .filter(holding -> !this.claimed.contains(holding.id()))
            .findFirst()
            .orElse(null);
    }

    /** A seat told to be free is left as it is, and must be free. */
    private @Nullable Meant vacant(ReadRow row, @Nullable Quota group) {
        if (row.namesSomebody()) {
            return wrong(row, SeatColumn.STATE, "vacant");
        }
        var seats = group == null || row.seat() == null ? List.<Seat>of() : seats(row, group);
        if (row.seat() != null && seats.isEmpty()) {
            return wrong(row, SeatColumn.NUMBER, "seat");
        }
        if (seats.stream().anyMatch(seat -> this.roll.holdings().stream().anyMatch(holding -> sits(holding, seat)))) {
            return wrong(row, SeatColumn.STATE, "occupied");
        }
        this.judged.put(row.number(), new SeatRow(row.number(), Verdict.UNCHANGED, null, null, null, List.of(), null));
        return null;
    }

    private boolean sits(Holding holding, Seat seat) {
        return holding.seat().equals(seat.id()) && holding.fromOn() != null
                && (holding.endedOn() == null || holding.endedOn().isAfter(this.today));
    }

    /** The seats that the row may mean, in order. */
    private List<Seat> seats(ReadRow row, Quota group) {
        return this.roll.seats()
            .stream()
            .filter(seat -> seat.group().equals(group.id()) && seat.deputy() == row.deputy()
                    && (row.seat() == null || row.seat() == seat.position()))
            .toList();
    }

    /** Whoever is there already and is meant by the row. */
    private @Nullable Holding same(ReadRow row, Quota group, SeatNames.Found found) {
        var seats = seats(row, group).stream().map(Seat::id).toList();
        return this.roll.holdings()
            .stream()
            .filter(holding -> seats.contains(holding.seat()) && !this.claimed.contains(holding.id()))
            .filter(holding -> Objects.equals(holding.organisation(), found.organisation())
                    && (holding.person() == null || found.person() == null || holding.person().equals(found.person())))
            .filter(holding -> row.from() == null || holding.fromOn() == null || holding.fromOn().equals(row.from()))
            .filter(holding -> row.told() == Told.ENDED || holding.endedOn() == null
                    || holding.endedOn().isAfter(this.today) || row.lastDay() != null)
            .findFirst()
            .orElse(null);
    }

    private void change(Meant meant, Holding there) {
        var row = meant.row();
        var seat = row.seat() == null || meant.group() == null ? there.seat()
                : seats(row, meant.group()).stream().map(Seat::id).findFirst().orElse(null);
        if (seat == null) {
            wrong(row, SeatColumn.NUMBER, "seat");
            return;
        }
        var found = meant.found();
        var after = new Holding(there.id(), seat, found.person() == null ? there.person() : found.person(),
                found.organisation() == null ? there.organisation() : found.organisation(),
                told(row, SeatColumn.SECTOR, there.sector()),
                row.nominatedOn() == null ? there.nominatedOn() : row.nominatedOn(),
                row.from() == null ? there.fromOn() : row.from(),
                row.lastDay() == null ? there.endedOn() : row.lastDay().plusDays(1), there.because(),
                row.namePublic() == null ? there.namePublic() : row.namePublic());
        keep(meant, HoldingTexts.of(there), after);
    }

    private void add(Meant meant) {
        var row = meant.row();
        var group = Objects.requireNonNull(meant.group());
        var nominated = row.told() == Told.NOMINATED || row.told() == Told.NOTHING && row.from() == null
                || row.told() == Told.ENDED && row.from() == null && row.nominatedOn() != null;
        if (!nominated && row.from() == null) {
            wrong(row, SeatColumn.FROM, "from");
            return;
        }
        var id = HoldingId.next();
        var wishes = seats(row, group);
        if (wishes.isEmpty()) {
            wrong(row, SeatColumn.NUMBER, "seat");
            return;
        }
        var after = Stream.concat(wishes.stream().filter(seat -> isNamed(seat, row)), wishes.stream())
            .map(seat -> new Holding(id, seat.id(), meant.found().person(), meant.found().organisation(),
                    told(row, SeatColumn.SECTOR, null),
                    row.nominatedOn() == null && nominated ? this.today : row.nominatedOn(),
                    nominated ? null : row.from(), row.lastDay() == null ? null : row.lastDay().plusDays(1), null,
                    Boolean.TRUE.equals(row.namePublic())))
            .filter(this::isFree)
            .findFirst();
        if (after.isEmpty()) {
            wrong(row, SeatColumn.NUMBER, row.seat() == null ? "full" : "taken");
            return;
        }
        keep(meant, null, after.get());
    }

    /** The seat that belongs to the organisation by name is its own before any other. */
    private static boolean isNamed(Seat seat, ReadRow row) {
        return seat.party() != null && seat.party().equalsIgnoreCase(row.get(SeatColumn.ORGANISATION));
    }

    private static @Nullable String told(ReadRow row, SeatColumn column, @Nullable String before) {
        var text = row.get(column);
        return text.isEmpty() || before != null && before.strip().equals(text) ? before : text;
    }

    private void keep(Meant meant, @Nullable HoldingTexts before, Holding after) {
        var row = meant.row();
        if (row.told() == Told.ENDED && after.endedOn() == null) {
            wrong(row, SeatColumn.LAST_DAY, "lastDay");
            return;
        }
        if (after.fromOn() != null && after.endedOn() != null && after.endedOn().isBefore(after.fromOn())) {
            wrong(row, List.of(row.problem(SeatColumn.LAST_DAY, "organisation.body.day.order")));
            return;
        }
        if (!isFree(after)) {
            wrong(row, SeatColumn.NUMBER, "taken");
            return;
        }
        this.world.put(after.id(), after);
        var texts = HoldingTexts.of(after);
        var verdict = before == null ? Verdict.NEW : before.equals(texts) ? Verdict.UNCHANGED : Verdict.CHANGED;
        this.judged.put(row.number(),
                new SeatRow(row.number(), verdict, after.id(), before, texts, meant.found().leftOut(), null));
    }

    /** Whether nobody else sits there on a day of it, or waits for the seat. */
    private boolean isFree(Holding wanted) {
        return this.world.values()
            .stream()
            .filter(other -> other.seat().equals(wanted.seat()) && !other.id().equals(wanted.id()))
            .noneMatch(other -> wanted.fromOn() != null && other.fromOn() != null ? overlap(wanted, other)
                    : wanted.fromOn() == null && other.endedOn() == null && isNew(other));
    }

    private boolean isNew(Holding other) {
        return this.roll.holdings().stream().noneMatch(known -> known.id().equals(other.id()));
    }

    private static boolean overlap(Holding one, Holding other) {
        return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
    }

    private static LocalDate begins(Holding holding) {
        return Objects.requireNonNull(holding.fromOn());
    }

    private static LocalDate ends(Holding holding) {
        return Objects.requireNonNullElse(holding.endedOn(), LocalDate.MAX);
    }

}
