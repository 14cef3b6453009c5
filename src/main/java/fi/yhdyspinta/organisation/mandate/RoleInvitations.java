package fi.yhdyspinta.organisation.mandate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.SecretToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking people to take a role (kutsut rooleihin). Whoever looks after the role asks; the
 * one who gets the mail accepts or declines by its link.
 */
@Component
public class RoleInvitations {

    /** So long the link of the mail works. */
    static final Duration VALIDITY = Duration.ofDays(14);

    private static final Duration SIGN_IN = Duration.ofMinutes(20);

    private static final int MOST_A_DAY = 300;

    private final RoleInvitationStore invitations;

    private final Memberships memberships;

    private final Organisations organisations;

    private final Counties counties;

    private final People people;

    private final SignInLinks links;

    private final RoleInvitationMail mail;

    private final AuditTrail audit;

    private final Clock clock;

    RoleInvitations(RoleInvitationStore invitations, Memberships memberships, Organisations organisations,
            Counties counties, People people, SignInLinks links, RoleInvitationMail mail, AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.counties = counties;
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those the actor could have sent, the newest first. */
    @Transactional(readOnly = true)
    public List<RoleInvitation> list(Actor actor) {
        var oversight = this.memberships.oversight(actor).required();
        return this.invitations.list()
            .stream()
            .filter(each -> oversight.reaches(each.offer().organisation(), each.offer().role()))
            .toList();
    }

    /** Message keys of what only the county's books can tell to be wrong, by field. */
    @Transactional(readOnly = true)
    public Map<String, String> problems(Actor actor, RoleOffer offer) {
        var oversight = this.memberships.oversight(actor).required();
        var problems = new LinkedHashMap<String, String>();
        var organisation = this.organisations.list()
            .stream()
            .filter(each -> each.id().equals(offer.organisation()) && oversight.covers(each.id()))
            .findFirst();
        if (organisation.isEmpty()) {
            problems.put("organisation", "organisation.invitation.organisation.missing");
            return problems;
        }
        if (!oversight.reaches(offer.organisation(), offer.role())
                || !offer.role().fits(organisation.get().partyType())) {
            problems.put("role", "organisation.invitation.role.unfit");
        }
        if (this.invitations.isAsked(offer)) {
            problems.put("email", "organisation.invitation.email.asked");
        }
        else if (holdsAlready(offer)) {
            problems.put("email", "organisation.invitation.email.holds");
        }
        else if (hasAskedEnough(actor)) {
            problems.put("email", "organisation.invitation.tooMany");
        }
        return problems;
    }

    /**
     * Asks somebody by mail.
     * @return the address of the invitation within the application, starting with "/"
     */
    @Transactional
    public String invite(Actor actor, RoleOffer offer) {
        if (!problems(actor, offer).isEmpty()) {
            throw new Overtaken("The invitation cannot be sent");
        }
        var now = this.clock.instant();
        var invitation = new RoleInvitation(RoleInvitationId.next(), offer, actor.person(), now, now.plus(VALIDITY),
                null);
        var token = SecretToken.fresh();
        this.invitations.insert(actor.county(), invitation, token.digest());
        this.audit.record(actor, MandateAudit.ROLE_OFFERED, offer.organisation());
        return write(actor, invitation, token);
    }

    /** Sends the mail again with a new link; the old link works no more. */
    @Transactional
    public String sendAgain(Actor actor, RoleInvitationId id) {
        var known = require(actor, id);
        var renewed = new RoleInvitation(known.id(), known.offer(), known.invitedBy(), known.invitedAt(),
                this.clock.instant().plus(VALIDITY), null);
        var token = SecretToken.fresh();
        this.invitations.renew(id, token.digest(), renewed.expiresAt());
        this.audit.record(actor, MandateAudit.ROLE_OFFERED, known.offer().organisation());
        return write(actor, renewed, token);
    }

    @Transactional
    public void withdraw(Actor actor, RoleInvitationId id) {
        var known = require(actor, id);
        requireOpen(this.invitations.withdraw(id, this.clock.instant()));
        this.audit.record(actor, MandateAudit.ROLE_OFFER_WITHDRAWN, known.offer().organisation());
    }

    /**
     * What a link offers. Whoever has the link has had the mail.
     * @throws NotFound when no mail holds such a link, or a newer one has taken its place
     */
    @Transactional(readOnly = true)
    public RoleInvitation get(String token) {
        return this.invitations.findByToken(new SecretToken(token).digest())
            .orElseThrow(() -> new NotFound("No such invitation"));
    }

    /**
     * Takes the role. The person is made now when nobody has the address.
     * @return the address of the page that signs the person in
     * @throws Overtaken when the invitation does not hold any more, or its sender could
     * not give the role any more
     */
    @Transactional
    public String accept(Actor visitor, String token) {
        var invitation = requireValid(token);
        var offer = invitation.offer();
        var person = this.people.invite(offer.email(), offer.name(), offer.language()).id();
        requireOpen(this.invitations.accept(invitation.id(), person, this.clock.instant()));
        this.memberships.name(sender(visitor, invitation), person, offer.organisation(), offer.role(),
                offer.term(this.clock.instant()));
        this.audit.record(new Actor(visitor.county(), person, List.of(), null), MandateAudit.ROLE_ACCEPTED,
                offer.organisation());
        return this.links.issue(person, SIGN_IN);
    }

    @Transactional
    public void decline(Actor visitor, String token) {
        var invitation = requireValid(token);
        requireOpen(this.invitations.decline(invitation.id(), this.clock.instant()));
        this.audit.record(Actor.visitor(visitor.county()), MandateAudit.ROLE_DECLINED,
                invitation.offer().organisation());
    }

    /** With the rights the sender has today, not those at the time of sending. */
    private Actor sender(Actor visitor, RoleInvitation invitation) {
        var sender = new Actor(visitor.county(), invitation.invitedBy(),
                this.memberships.listMandates(invitation.invitedBy()), null);
        var offer = invitation.offer();
        if (!this.memberships.oversight(sender).reaches(offer.organisation(), offer.role())) {
            throw new Overtaken("The sender may not give the role any more");
        }
        return sender;
    }

    private RoleInvitation requireValid(String token) {
        var invitation = get(token);
        requireOpen(invitation.isValidAt(this.clock.instant()) && !isOver(invitation.offer()));
        return invitation;
    }

    private boolean isOver(RoleOffer offer) {
        var now = this.clock.instant();
        var end = offer.term(now).to();
        return end != null && !now.isBefore(end);
    }

    private RoleInvitation require(Actor actor, RoleInvitationId id) {
        var invitation = list(actor).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such invitation"));
        requireOpen(invitation.isOpen());
        return invitation;
    }

    private static void requireOpen(boolean open) {
        if (!open) {
            throw new Overtaken("The invitation does not hold any more");
        }
    }

    /** Told only of those whose roles the sender sees in the list anyway. */
    private boolean holdsAlready(RoleOffer offer) {
        return this.people.list(this.memberships.listHolders(offer.organisation(), offer.role()))
            .stream()
            .anyMatch(person -> person.email().equals(offer.email()));
    }

    private boolean hasAskedEnough(Actor actor) {
        Instant yesterday = this.clock.instant().minus(Duration.ofDays(1));
        return this.invitations.countSince(actor.person(), yesterday) >= MOST_A_DAY;
    }

    private String write(Actor actor, RoleInvitation invitation, SecretToken token) {
        var county = this.counties.get(actor.county());
        var path = county.path() + "/role-invitations/" + token.text();
        this.mail.write(county, invitation, actor.person(), path);
        return path;
    }

}
