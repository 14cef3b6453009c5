package fi.yhdyspinta.organisation.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.HeldSeat;
import fi.yhdyspinta.organisation.HeldSeat.Next;
import fi.yhdyspinta.organisation.HeldSeats;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Occupant;
import fi.yhdyspinta.organisation.body.BodyDays.Loaded;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of one who goes which seats go too, and which deputies come. */
@Component
class SeatsHeld implements HeldSeats {

    private final BodyList bodies;

    private final BodyDays days;

    private final Clock clock;

    SeatsHeld(BodyList bodies, BodyDays days, Clock clock) {
        this.bodies = bodies;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldSeat> list(Actor reader, PersonId person, OrganisationId organisation) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var loaded = this.days.load(reader, null);
        var seats = loaded.seats().stream().collect(Collectors.toMap(Seat::id, Function.identity()));
        var quotas = loaded.quotas().stream().collect(Collectors.toMap(Quota::id, Function.identity()));
        var known = this.bodies.list(reader).stream().collect(Collectors.toMap(BodyFacts::id, Function.identity()));
        return loaded.holdings()
            .stream()
            .filter(holding -> person.equals(holding.person()) && organisation.equals(holding.organisation()))
            .filter(holding -> holding.endedOn() == null || holding.endedOn().isAfter(today)
                    || holding.because() == Holding.Ending.MEMBERSHIP)
            .flatMap(holding -> {
                var seat = seats.get(holding.seat());
                var quota = seat == null ? null : quotas.get(seat.group());
                var body = quota == null ? null : known.get(quota.body());
                return seat == null || quota == null || body == null ? Stream.<HeldSeat>empty()
                        : Stream.of(told(loaded, body, quota, seat, holding, today));
            })
            .toList();
    }

    private static HeldSeat told(Loaded loaded, BodyFacts body, Quota quota, Seat seat, Holding holding,
            LocalDate today) {
        var chair = loaded.chair(quota, seat.id(), today);
        var state = state(holding, chair, today);
        var freed = state == HeldSeat.State.VACANT || state == HeldSeat.State.TAKEN;
        var ended = holding.endedOn();
        return new HeldSeat(body.name(), "/bodies/" + body.id() + "/seats/" + seat.id(), quota.name(), seat.deputy(),
                seat.position(), state, ended == null ? null : freed ? ended : ended.minusDays(1),
                freed ? next(chair.sitting() == null ? chair.ready() : chair.sitting())
                        : holding.fromOn() == null ? null : next(loaded.standby(seat, today)));
    }

    private static HeldSeat.State state(Holding holding, Chair chair, LocalDate today) {
        if (holding.on(today) == Holding.State.ENDED) {
            return chair.sitting() == null ? HeldSeat.State.VACANT : HeldSeat.State.TAKEN;
        }
        return holding.fromOn() == null ? HeldSeat.State.NOMINATED : HeldSeat.State.APPOINTED;
    }

    private static @Nullable Next next(@Nullable Occupant occupant) {
        return occupant == null ? null : new Next(occupant.name(), occupant.organisation());
    }

}
