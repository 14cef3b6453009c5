package fi.yhdyspinta.organisation.mandate;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still acts for an organisation or is asked to. None of it moves: the successor says
 * itself who acts for it.
 */
@Component
class RoleUses implements OrganisationUses {

    private final Memberships memberships;

    private final RoleInvitations invitations;

    private final People people;

    private final Clock clock;

    RoleUses(Memberships memberships, RoleInvitations invitations, People people, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        var now = this.clock.instant();
        var held = this.memberships.list(actor)
            .stream()
            .filter(each -> each.organisation().equals(organisation) && each.term().stateAt(now) != Term.State.OVER)
            .map(this::use);
        var asked = this.invitations.list(actor)
            .stream()
            .filter(each -> each.offer().organisation().equals(organisation) && each.isValidAt(now))
            .map(RoleInvitation::offer)
            .map(offer -> new OrganisationUse(OrganisationUse.Kind.ROLE_INVITATION,
                    LocalText.finnish(offer.name().isBlank() ? offer.email() : offer.name()), offer.role().key(),
                    "/people/invitations", false));
        return Stream.concat(held, asked).toList();
    }

    private OrganisationUse use(Membership membership) {
        return new OrganisationUse(OrganisationUse.Kind.MEMBERSHIP,
                LocalText.finnish(this.people.get(membership.person()).name()), membership.role().key(),
                "/people/" + membership.id(), false);
    }

}
