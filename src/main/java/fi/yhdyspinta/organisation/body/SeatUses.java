package fi.yhdyspinta.organisation.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats that an organisation holds or waits for. The successor takes them from today
 * on; whoever sits there goes on when the successor has given a role, else the seat waits
 * for a name.
 */
@Component
class SeatUses implements OrganisationUses {

    private final SeatUseStore uses;

    private final SeatStore seats;

    private final Memberships memberships;

    private final Clock clock;

    SeatUses(SeatUseStore uses, SeatStore seats, Memberships memberships, Clock clock) {
        this.uses = uses;
        this.seats = seats;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        return this.uses.list(organisation, today())
            .stream()
            .map(use -> new OrganisationUse(OrganisationUse.Kind.SEAT, use.body(), use.group() + " " + use.position(),
                    "/bodies/" + use.id() + "/seats/" + use.holding().seat(), successor != null))
            .toList();
    }

    @Override
    @Transactional
    public int move(Actor actor, OrganisationId organisation, OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        var held = this.uses.list(organisation, today());
        held.forEach(use -> move(actor, use.holding(), successor));
        return held.size();
    }

    private void move(Actor actor, Holding before, OrganisationId successor) {
        var today = today();
        var person = before.person() != null && actsFor(before.person(), successor) ? before.person() : null;
        if (before.fromOn() == null || !before.fromOn().isBefore(today)) {
            this.uses.give(before.id(), successor, person);
            return;
        }
        this.seats.end(before.id(), today, Holding.Ending.OTHER);
        var after = new Holding(HoldingId.next(), before.seat(), person, successor, before.sector(), null, today, null,
                null, person != null && before.namePublic());
        this.seats.insert(actor.county(), after);
        if (before.endedOn() != null) {
            this.seats.end(after.id(), before.endedOn(), Holding.Ending.OTHER);
        }
    }

    private boolean actsFor(PersonId person, OrganisationId organisation) {
        return this.memberships.listMandates(person)
            .stream()
            .anyMatch(mandate -> mandate.organisation().equals(organisation));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
