package fi.yhdyspinta.round;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitations of an organisation to rounds that go on. One that waits for its answer
 * goes to the successor, who is written to; one that has been answered stays, since the
 * answer was the organisation's own.
 */
@Component
class InvitationUses implements OrganisationUses {

    private final RoundStore rounds;

    private final InvitationStore invitations;

    private final Invitations sending;

    InvitationUses(RoundStore rounds, InvitationStore invitations, Invitations sending) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.sending = sending;
    }

    /** An invitation to a round, and who else is invited to it. */
    private record Open(Round round, Invitation invitation, List<OrganisationId> invited) {

        boolean mayMove(@Nullable OrganisationId successor) {
            return successor != null && this.invitation.state() == Invitation.State.SENT
                    && !this.invited.contains(successor);
        }

    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        return open(organisation)
            .map(each -> new OrganisationUse(OrganisationUse.Kind.INVITATION, each.round().name(), "",
                    each.round().path() + "/invitations", each.mayMove(successor)))
            .toList();
    }

    @Override
    @Transactional
    public int move(Actor actor, OrganisationId organisation, OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        var moving = open(organisation).filter(each -> each.mayMove(successor)).toList();
        for (var each : moving) {
            this.invitations.withdraw(each.round().id(), organisation);
            this.sending.send(actor, each.round().key(), List.of(successor));
        }
        return moving.size();
    }

    private Stream<Open> open(OrganisationId organisation) {
        return this.rounds.list().stream().filter(round -> round.state() != RoundState.CLOSED).flatMap(round -> {
            var all = this.invitations.list(round.id());
            return all.stream()
                .filter(each -> each.organisation().equals(organisation) && each.state() != Invitation.State.DECLINED)
                .map(each -> new Open(round, each, all.stream().map(Invitation::organisation).toList()));
        });
    }

}
