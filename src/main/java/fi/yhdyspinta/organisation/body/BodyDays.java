package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Group;
import fi.yhdyspinta.organisation.body.BodyDay.Occupant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the seats of bodies as they are, were or will be on a day. */
@Component
public class BodyDays {

    private final QuotaStore quotas;

    private final SeatStore seats;

    private final RepresentedStore organisations;

    private final People people;

    BodyDays(QuotaStore quotas, SeatStore seats, RepresentedStore organisations, People people) {
        this.quotas = quotas;
        this.seats = seats;
        this.organisations = organisations;
        this.people = people;
    }

    /** Who may be seen by whom is decided here; the body itself has been by then. */
    @Transactional(readOnly = true)
    public BodyDay get(Actor actor, BodyId body, LocalDate day) {
        return load(actor, body).on(body, day);
    }

    /** All that have held a seat or been named for it, the latest first. */
    @Transactional(readOnly = true)
    public List<Occupant> history(Actor actor, BodyId body, SeatId seat) {
        return load(actor, body).history(seat);
    }

    /**
     * Loads the seats once, to be looked at on one or many days.
     * @param body null for all bodies of the county
     */
    @Transactional(readOnly = true)
    Loaded load(Actor actor, @Nullable BodyId body) {
        var holdings = this.seats.listHoldings(body);
        var known = this.organisations.list().stream().collect(Collectors.toMap(Represented::id, Function.identity()));
        var names = this.people
            .list(holdings.stream().map(Holding::person).filter(Objects::nonNull).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Person::id, Person::name));
        return new Loaded(this.quotas.list(body), this.seats.list(body), holdings, known, names,
                BodyPolicy.seesAll(actor));
    }

    /** Everything about the seats, whatever the day. */
    record Loaded(List<Quota> quotas, List<Seat> seats, List<Holding> holdings,
            Map<OrganisationId, Represented> organisations, Map<PersonId, String> names, boolean all) {

        BodyDay on(BodyId body, LocalDate day) {
            return new BodyDay(day,
                    this.quotas.stream()
                        .filter(quota -> quota.body().equals(body) && quota.isThereOn(day))
                        .map(quota -> group(quota, day))
                        .toList());
        }

        List<Occupant> history(SeatId seat) {
            return of(seat).stream().map(this::occupant).toList().reversed();
        }

        /** The seat as it is on the day, with the deputy who could take it. */
        Chair chair(Quota quota, SeatId id, LocalDate day) {
            var own = this.seats.stream().filter(seat -> seat.group().equals(quota.id())).toList();
            return chair(quota, own.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow(), own, day);
        }

        private Group group(Quota quota, LocalDate day) {
            var own = this.seats.stream().filter(seat -> seat.group().equals(quota.id())).toList();
            var chairs = own.stream().map(seat -> chair(quota, seat, own, day)).toList();
            return new Group(quota, chairs.stream().filter(chair -> !chair.seat().deputy()).toList(),
                    chairs.stream().filter(chair -> chair.seat().deputy()).toList(), QuotaCheck.of(quota,
                            chairs.stream().filter(chair -> chair.sitting() != null).map(this::sitting).toList(), day));
        }

        private Chair chair(Quota quota, Seat seat, List<Seat> group, LocalDate day) {
            var sitting = sitting(seat, day);
            var since = sitting != null ? null
                    : of(seat.id()).stream()
                        .filter(holding -> holding.fromOn() != null && holding.on(day) == Holding.State.ENDED)
                        .map(Holding::endedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            var ready = since == null || seat.deputy() ? null : ready(seat, group, day);
            return new Chair(seat, seat.party() == null ? null : quota.partyOn(seat.party(), day),
                    sitting == null ? null : occupant(sitting),
                    of(seat.id()).stream()
                        .filter(holding -> holding.on(day) == Holding.State.NOMINATED)
                        .map(this::occupant)
                        .toList(),
                    since, ready == null ? null : occupant(ready));
        }

        private @Nullable Holding sitting(Seat seat, LocalDate day) {
            return of(seat.id()).stream()
                .filter(holding -> holding.on(day) == Holding.State.APPOINTED)
                .findFirst()
                .orElse(null);
        }

        /** The own deputy, else one of the group's, of the same organisation first. */
        @Nullable Holding ready(Seat seat, List<Seat> group, LocalDate day) {
            var last = of(seat.id()).stream().filter(holding -> holding.fromOn() != null).reduce((one, next) -> next);
            var organisation = last.map(Holding::organisation).orElse(null);
            return group.stream()
                .filter(other -> other.deputy() && (other.deputyOf() == null || seat.id().equals(other.deputyOf())))
                .map(other -> sitting(other, day))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(deputy -> !Objects.equals(deputy.organisation(), organisation)))
                .orElse(null);
        }

        /** The deputy who would take the seat if it fell vacant on the day. */
        @Nullable Occupant standby(Seat seat, LocalDate day) {
            var own = this.seats.stream().filter(each -> each.group().equals(seat.group())).toList();
            var ready = seat.deputy() ? null : ready(seat, own, day);
            return ready == null ? null : occupant(ready);
        }

        private QuotaCheck.Sitting sitting(Chair chair) {
            var holding = Objects.requireNonNull(chair.sitting()).holding();
            var organisation = holding.organisation() == null ? null : this.organisations.get(holding.organisation());
            return new QuotaCheck.Sitting(chair.seat().deputy(), organisation == null ? null : organisation.place(),
                    holding.sector(), chair.seat().party());
        }

        private List<Holding> of(SeatId seat) {
            return this.holdings.stream().filter(holding -> holding.seat().equals(seat)).toList();
        }

        private Occupant occupant(Holding holding) {
            var organisation = holding.organisation() == null ? null : this.organisations.get(holding.organisation());
            var name = holding.person() != null && (this.all || holding.namePublic()) ? this.names.get(holding.person())
                    : null;
            return new Occupant(holding, name,
                    organisation != null && (this.all || organisation.isOpen()) ? organisation.name() : null);
        }

    }

}
