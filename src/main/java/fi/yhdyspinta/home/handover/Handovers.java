package fi.yhdyspinta.home.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.home.handover.Handover.Beside;
import fi.yhdyspinta.home.handover.Handover.Part;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.HeldSeats;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what goes with a role. */
@Component
class Handovers {

    private static final List<Role> FOR_THE_ORGANISATION = List.of(Role.COORDINATOR, Role.MUNICIPAL_COORDINATOR,
            Role.REPRESENTATIVE, Role.DEPUTY, Role.CONTRIBUTOR);

    private final Memberships memberships;

    private final Organisations organisations;

    private final People people;

    private final Rounds rounds;

    private final OfTheOrganisation ofTheOrganisation;

    private final OfTheCounty ofTheCounty;

    private final HeldSeats seats;

    private final Clock clock;

    Handovers(Memberships memberships, Organisations organisations, People people, Rounds rounds,
            OfTheOrganisation ofTheOrganisation, OfTheCounty ofTheCounty, HeldSeats seats, Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.rounds = rounds;
        this.ofTheOrganisation = ofTheOrganisation;
        this.ofTheCounty = ofTheCounty;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such role, or it is not for the actor to take
     * over
     */
    @Transactional(readOnly = true)
    public Handover get(Actor actor, MembershipId id) {
        var membership = this.memberships.find(id)
            .filter(each -> HandoverPolicy.mayRead(actor, each, this.memberships))
            .orElseThrow(() -> new NotFound("No such role"));
        var organisation = this.organisations.get(membership.organisation());
        return new Handover(membership, this.people.get(membership.person()), organisation, beside(membership),
                this.seats.list(actor, membership.person(), membership.organisation()), stays(membership),
                parts(actor, membership), this.clock.instant());
    }

    private boolean stays(Membership membership) {
        return this.memberships.listMandates(membership.person())
            .stream()
            .anyMatch(mandate -> mandate.organisation().equals(membership.organisation())
                    && mandate.role() != membership.role());
    }

    /** Seen through the eyes of one who holds the role, since the one who comes will. */
    private List<Part> parts(Actor actor, Membership membership) {
        var holder = new Actor(actor.county(), membership.person(),
                List.of(new Mandate(membership.organisation(), membership.role())), membership.organisation());
        List<Round> open = this.rounds.list(holder).stream().filter(each -> each.state() != RoundState.CLOSED).toList();
        var parts = new ArrayList<>(this.ofTheCounty.parts(holder, membership.role(), open));
        if (FOR_THE_ORGANISATION.contains(membership.role())) {
            parts.addAll(this.ofTheOrganisation.parts(holder, open));
        }
        return parts;
    }

    private List<Beside> beside(Membership membership) {
        return Stream.of(Role.values())
            .flatMap(role -> this.people.list(this.memberships.listHolders(membership.organisation(), role))
                .stream()
                .filter(person -> !person.id().equals(membership.person()))
                .map(person -> new Beside(person.name(), role.key())))
            .toList();
    }

}
