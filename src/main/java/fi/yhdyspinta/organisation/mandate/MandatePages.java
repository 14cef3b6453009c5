package fi.yhdyspinta.organisation.mandate;

import java.time.Clock;
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
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of people and roles show. */
@Component
class MandatePages {

    private final Memberships memberships;

    private final RoleInvitations invitations;

    private final Organisations organisations;

    private final People people;

    private final Clock clock;

    MandatePages(Memberships memberships, RoleInvitations invitations, Organisations organisations, People people,
            Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PeoplePage list(Actor actor, PeopleFilter filter) {
        var found = find(actor, filter);
        var waiting = this.invitations.list(actor).stream().filter(RoleInvitation::isOpen).count();
        return new PeoplePage(cut(found, filter.page()), found.size(), filter.page(), overseen(actor),
                Math.toIntExact(waiting), this.memberships.oversight(actor), this.clock.instant());
    }

    /** All that was found, on one page. */
    @Transactional(readOnly = true)
    public List<Holding> find(Actor actor, PeopleFilter filter) {
        var now = this.clock.instant();
        return holdings(this.memberships.list(actor)).stream()
            .filter(holding -> filter.takes(holding, now))
            .sorted(Comparator.comparing((Holding holding) -> holding.person().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(holding -> holding.membership().role())
                .thenComparing(holding -> holding.membership().term().from(), Comparator.reverseOrder()))
            .toList();
    }

    @Transactional(readOnly = true)
    public HoldingPage show(Actor actor, MembershipId id) {
        var membership = this.memberships.get(actor, id);
        var oversight = this.memberships.oversight(actor);
        var own = membership.person().equals(actor.person());
        var others = this.memberships.list(membership.person())
            .stream()
            .filter(each -> !each.id().equals(id) && (own || oversight.covers(each.organisation())))
            .toList();
        var goesOn = membership.term().stateAt(this.clock.instant()) != Term.State.OVER;
        var ending = membership.ending();
        return new HoldingPage(holdings(List.of(membership)).getFirst(), holdings(others), name(membership.namedBy()),
                ending == null ? null : name(ending.by()),
                goesOn && oversight.reaches(membership.organisation(), membership.role()),
                goesOn && this.memberships.mayEnd(actor, membership),
                goesOn ? this.organisations.findEnded(membership.organisation()).orElse(null) : null,
                this.clock.instant());
    }

    @Transactional(readOnly = true)
    public InvitationsPage invitations(Actor actor, int page) {
        var all = this.invitations.list(actor);
        var shown = cut(all, page);
        return new InvitationsPage(shown, all.size(), page,
                this.organisations.getAll(shown.stream().map(each -> each.offer().organisation()).distinct().toList()),
                this.clock.instant());
    }

    @Transactional(readOnly = true)
    public OfferPage offer(String token) {
        var invitation = this.invitations.get(token);
        return new OfferPage(invitation, this.organisations.get(invitation.offer().organisation()),
                this.people.get(invitation.invitedBy()).name(), token, invitation.isValidAt(this.clock.instant()));
    }

    /** The organisations for which the actor may give roles. */
    @Transactional(readOnly = true)
    public List<Organisation> overseen(Actor actor) {
        var oversight = this.memberships.oversight(actor).required();
        return this.organisations.list().stream().filter(each -> oversight.covers(each.id())).toList();
    }

    /** The roles that the actor may give for one organisation or another. */
    @Transactional(readOnly = true)
    public List<Role> offered(Actor actor) {
        var oversight = this.memberships.oversight(actor).required();
        return List.of(Role.values())
            .stream()
            .filter(role -> overseen(actor).stream()
                .anyMatch(each -> oversight.reaches(each.id(), role) && role.fits(each.partyType())))
            .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

    /** In words: who, as what, for whom. */
    String told(Holding holding, Frame frame) {
        return frame.text("organisation.people.told", holding.person().name(),
                frame.text(holding.membership().role().key()), frame.text(holding.organisation().name()));
    }

    private List<Holding> holdings(List<Membership> memberships) {
        Map<PersonId, Person> known = this.people.list(memberships.stream().map(Membership::person).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
        var parties = this.organisations.getAll(memberships.stream().map(Membership::organisation).distinct().toList());
        return memberships.stream()
            .map(each -> new Holding(each, Objects.requireNonNull(known.get(each.person())),
                    Objects.requireNonNull(parties.get(each.organisation()))))
            .toList();
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : this.people.get(person).name();
    }

    private static <T> List<T> cut(List<T> all, int page) {
        var start = (int) Math.min((page - 1L) * PeoplePage.SIZE, all.size());
        return all.subList(start, Math.min(start + PeoplePage.SIZE, all.size()));
    }

}
