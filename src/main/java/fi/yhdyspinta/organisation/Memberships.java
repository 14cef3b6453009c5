package fi.yhdyspinta.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for whom, as what, from when until when (jäsenyydet ja mandaatit). */
@Component
public class Memberships {

    private final MembershipStore memberships;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Memberships(MembershipStore memberships, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The person's mandates in the county of the transaction, at this moment. */
    @Transactional(readOnly = true)
    public List<Mandate> listMandates(PersonId person) {
        return this.memberships.listMandates(person, this.clock.instant());
    }

    /**
     * The person's mandates in a county, at this moment. In one question without a
     * transaction around it: every page asks this first.
     */
    public List<Mandate> listMandates(CountyId county, PersonId person) {
        return this.memberships.listMandates(county, person, this.clock.instant());
    }

    /** The people who hold the role for the organisation at this moment. */
    @Transactional(readOnly = true)
    public List<PersonId> listHolders(OrganisationId organisation, Role role) {
        return this.memberships.listHolders(organisation, role, this.clock.instant());
    }

    /** Those of the people who act for anybody in the county at this moment. */
    @Transactional(readOnly = true)
    public Set<PersonId> listActing(Set<PersonId> people) {
        return this.memberships.listActing(people, this.clock.instant());
    }

    /** Everything the person has been and will be in the county, for that person. */
    @Transactional(readOnly = true)
    public List<Membership> list(PersonId person) {
        return this.memberships.list(person);
    }

    /** Everything within the actor's oversight, the newest first. */
    @Transactional(readOnly = true)
    public List<Membership> list(Actor actor) {
        var oversight = oversight(actor).required();
        return this.memberships.list().stream().filter(each -> oversight.covers(each.organisation())).toList();
    }

    /**
     * The counties in which the person has ever had a role, in whichever one is asked.
     */
    @Transactional(readOnly = true)
    public List<CountyId> listCounties(PersonId person) {
        return this.memberships.listCounties(person);
    }

    /** A role by its id; who may see it is the caller's to know. */
    @Transactional(readOnly = true)
    public Optional<Membership> find(MembershipId id) {
        return this.memberships.find(id);
    }

    /**
     * @throws NotFound when there is none of that id that the actor may see: one's own,
     * or one within the actor's oversight
     */
    @Transactional(readOnly = true)
    public Membership get(Actor actor, MembershipId id) {
        return this.memberships.find(id)
            .filter(each -> each.person().equals(actor.person()) || oversight(actor).covers(each.organisation()))
            .orElseThrow(() -> new NotFound("No such membership"));
    }

    /** Whose roles the actor looks after. */
    @Transactional(readOnly = true)
    public Oversight oversight(Actor actor) {
        if (actor.isCoordinator()) {
            return new Oversight(true, Set.of());
        }
        var own = new HashSet<OrganisationId>();
        var municipalities = new HashSet<OrganisationId>();
        for (var mandate : actor.mandates()) {
            if (mandate.role() == Role.REPRESENTATIVE || mandate.role() == Role.MUNICIPAL_COORDINATOR) {
                own.add(mandate.organisation());
            }
            if (mandate.role() == Role.MUNICIPAL_COORDINATOR) {
                municipalities.add(mandate.organisation());
            }
        }
        own.addAll(
                municipalities.isEmpty() ? List.of() : this.memberships.listPartiesOfSameMunicipality(municipalities));
        return new Oversight(false, own);
    }

    /** Whether the person may end it: one's own role, or one within one's oversight. */
    @Transactional(readOnly = true)
    public boolean mayEnd(Actor actor, Membership membership) {
        return membership.person().equals(actor.person())
                || oversight(actor).reaches(membership.organisation(), membership.role());
    }

    /** Lets a person act for an organisation from now on. */
    @Transactional
    public void name(Actor actor, PersonId person, OrganisationId organisation, Role role) {
        name(actor, person, organisation, role, new Term(this.clock.instant(), null));
    }

    /**
     * Lets a person act for an organisation for a time. One who holds the role already
     * goes on as before.
     */
    @Transactional
    public void name(Actor actor, PersonId person, OrganisationId organisation, Role role, Term term) {
        oversight(actor).require(organisation, role);
        var membership = new Membership(MembershipId.next(), person, organisation, role, term, actor.person(), null);
        if (this.memberships.insert(actor.county(), membership)) {
            this.audit.record(actor, OrganisationAudit.MEMBER_NAMED, person);
        }
    }

    /**
     * Changes how long somebody holds a role. What has been stays: a term that has begun
     * keeps its beginning, and one that is over is not touched.
     * @throws MembershipRefused when the county would be without a coordinator, or the
     * person in the role twice
     */
    @Transactional
    public void setTerm(Actor actor, MembershipId id, Term wanted) {
        var known = locked(actor, id);
        oversight(actor).require(known.organisation(), known.role());
        var now = this.clock.instant();
        var term = known.term().stateAt(now) == Term.State.COMING ? wanted : new Term(known.term().from(), wanted.to());
        if (known.term().stateAt(now) == Term.State.OVER || term.stateAt(now) == Term.State.OVER) {
            throw new Overtaken("The term is over");
        }
        if (this.memberships.meetsAnother(known, term)) {
            throw new MembershipRefused("organisation.people.dates.meets");
        }
        this.memberships.setTerm(id, term);
        requireCoordinator(known);
        this.audit.record(actor, OrganisationAudit.MEMBER_TERM_CHANGED, known.person());
    }

    /**
     * Ends a role at once. One that has not begun is taken off the books.
     * @throws MembershipRefused when the county would be without a coordinator
     */
    @Transactional
    public void end(Actor actor, MembershipId id, String reason) {
        var known = locked(actor, id);
        if (!known.person().equals(actor.person())) {
            oversight(actor).require(known.organisation(), known.role());
        }
        var now = this.clock.instant();
        switch (known.term().stateAt(now)) {
            case OVER -> throw new Overtaken("The term is over");
            case COMING -> this.memberships.delete(id);
            case NOW -> {
                this.memberships.end(id, now, actor.person(), reason.strip());
                this.events.publishEvent(
                        new MembershipEnded(actor.county(), known.person(), known.organisation(), known.role(), now));
            }
        }
        requireCoordinator(known);
        this.audit.record(actor, OrganisationAudit.MEMBER_ENDED, known.person());
    }

    /** Whether the county would be without a coordinator if the person went. */
    @Transactional(readOnly = true)
    public boolean isNeededAsCoordinator(PersonId person) {
        return this.memberships.list(person).stream().anyMatch(this::coordinates)
                && !this.memberships.hasCoordinatorAlwaysWithout(person, this.clock.instant());
    }

    /**
     * Ends all roles of a person who goes, in the county of the transaction. The person
     * has asked for it.
     * @throws MembershipRefused when the county would be without a coordinator
     */
    @Transactional
    public void endAll(CountyId county, PersonId person) {
        var self = new Actor(county, person, listMandates(person), null);
        var now = this.clock.instant();
        this.memberships.list(person)
            .stream()
            .filter(each -> each.term().stateAt(now) != Term.State.OVER)
            .forEach(each -> end(self, each.id(), Person.ERASED));
    }

    /** Tells of those whose last day has passed. They have had no rights since. */
    @Transactional
    public void tellOfThoseRunOut(CountyId county) {
        var now = this.clock.instant();
        this.memberships.tellRunOut(now)
            .forEach(each -> this.events.publishEvent(new MembershipEnded(county, each.person(), each.organisation(),
                    each.role(), each.term().to() == null ? now : each.term().to())));
    }

    private boolean coordinates(Membership membership) {
        return membership.role() == Role.COORDINATOR
                && membership.term().stateAt(this.clock.instant()) != Term.State.OVER;
    }

    private Membership locked(Actor actor, MembershipId id) {
        this.memberships.lock(id);
        return get(actor, id);
    }

    private void requireCoordinator(Membership changed) {
        if (changed.role() == Role.COORDINATOR && !this.memberships.hasCoordinatorAlways(this.clock.instant())) {
            throw new MembershipRefused("organisation.people.lastCoordinator");
        }
    }

}
