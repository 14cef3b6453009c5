package fi.yhdyspinta.round;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has been asked to take part in a round (kutsut; 612/2021 7 § 4 mom.: all
 * municipalities and the others that promote wellbeing). The organisation is invited,
 * through its role mailbox, and answers for itself.
 */
@Component
public class Invitations {

    private final InvitationStore invitations;

    private final Rounds rounds;

    private final RoundProgress progress;

    private final Organisations organisations;

    private final Counties counties;

    private final Outbox outbox;

    private final Messages messages;

    private final AuditTrail audit;

    private final Clock clock;

    private final String address;

    Invitations(InvitationStore invitations, Rounds rounds, RoundProgress progress, Organisations organisations,
            Counties counties, Outbox outbox, Messages messages, AuditTrail audit, Clock clock,
            @Value("${yhdyspinta.address}") String address) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.progress = progress;
        this.organisations = organisations;
        this.counties = counties;
        this.outbox = outbox;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    /**
     * The invitations of a round, for those who take part in the county: who has been
     * invited is theirs to see.
     * @throws Forbidden when the actor belongs to no organisation of the county
     */
    @Transactional(readOnly = true)
    public List<Invitation> list(Actor actor, Round round) {
        if (actor.mandates().isEmpty()) {
            throw new Forbidden("Belongs to no organisation here");
        }
        return this.invitations.list(round.id());
    }

    /**
     * How many of each kind of party have been invited, for all who see the round; kinds
     * without any are left out.
     */
    @Transactional(readOnly = true)
    public Map<PartyType, Integer> countByPartyType(Actor actor, Round round) {
        this.rounds.get(actor, round.key());
        var invited = this.invitations.list(round.id()).stream().map(Invitation::organisation).toList();
        return Organisation.countByPartyType(this.organisations.getAll(invited).values());
    }

    /** Invites organisations of the county; those invited before are passed over. */
    @Transactional
    public void send(Actor actor, String key, Collection<OrganisationId> invited) {
        actor.require(Role.COORDINATOR);
        var round = this.rounds.get(actor, key);
        var known = this.organisations.list().stream().filter(one -> invited.contains(one.id())).toList();
        for (var organisation : known) {
            if (this.invitations.insert(actor.county(), round.id(), organisation.id(), this.clock.instant())) {
                write(actor, round, organisation);
            }
        }
        this.progress.reach(round.id(), RoundState.INVITED);
        this.audit.record(actor, RoundAudit.ORGANISATIONS_INVITED, round.id());
    }

    /**
     * The organisation says whether it takes part.
     * @throws Forbidden unless the actor answers for the organisation acted for
     */
    @Transactional
    public void answer(Actor actor, String key, Invitation.State state) {
        var organisation = actor.organisation();
        if (!actor.has(organisation, Role.REPRESENTATIVE, Role.DEPUTY, Role.MUNICIPAL_COORDINATOR)) {
            throw new Forbidden("Does not answer for the organisation");
        }
        var round = this.rounds.get(actor, key);
        if (!this.invitations.answer(round.id(), organisation, state, this.clock.instant())) {
            throw new NotFound("Not invited");
        }
        this.audit.record(actor, RoundAudit.INVITATION_ANSWERED, round.id());
    }

    private void write(Actor actor, Round round, Organisation organisation) {
        var mailbox = organisation.roleMailbox();
        if (mailbox != null) {
            var county = this.counties.get(actor.county());
            var language = organisation.language();
            var word = county.terminology().word();
            this.outbox.send(Mail.of("invitation:" + round.id() + ":" + organisation.id(), mailbox,
                    this.messages.text(language, word, "round.invitation.mail.subject", round.name().in(language)),
                    this.messages.text(language, word, "round.invitation.mail.text", county.name().in(language),
                            round.name().in(language), organisation.name().in(language),
                            this.address + county.path() + round.path())));
        }
    }

}
