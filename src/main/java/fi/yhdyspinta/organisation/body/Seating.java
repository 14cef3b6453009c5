package fi.yhdyspinta.organisation.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotas, and who is named for a seat, sits on it and leaves it (paikat ja niiden
 * haltijat). The database lets no two sit on a seat on the same day.
 */
@Component
public class Seating {

    private final QuotaStore quotas;

    private final SeatStore seats;

    private final RepresentedStore organisations;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Seating(QuotaStore quotas, SeatStore seats, RepresentedStore organisations, People people, AuditTrail audit,
            Clock clock) {
        this.quotas = quotas;
        this.seats = seats;
        this.organisations = organisations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the body has no such group
     */
    @Transactional(readOnly = true)
    public Quota getQuota(Actor actor, BodyId body, SeatGroupId id) {
        BodyPolicy.requireKeeper(actor);
        return this.quotas.list(body)
            .stream()
            .filter(quota -> quota.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such group of seats"));
    }

    @Transactional
    public void addQuota(Actor actor, Quota quota) {
        BodyPolicy.requireKeeper(actor);
        this.quotas.insert(actor.county(), quota);
        this.audit.record(actor, BodyAudit.SEAT_GROUP_ADDED, quota.body());
    }

    @Transactional
    public void changeQuota(Actor actor, Quota quota) {
        BodyPolicy.requireKeeper(actor);
        this.quotas.update(actor.county(), quota);
        this.audit.record(actor, BodyAudit.SEAT_GROUP_CHANGED, quota.body());
    }

    /**
     * @throws NotFound when the body has no such seat
     */
    @Transactional(readOnly = true)
    public Seat getSeat(BodyId body, SeatId id) {
        return this.seats.list(body)
            .stream()
            .filter(seat -> seat.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such seat"));
    }

    /**
     * The people whom the actor may name: all who act here, or those of the own
     * organisations.
     */
    @Transactional(readOnly = true)
    List<Person> listNameable(Actor actor) {
        return BodyPolicy.mayNominate(actor)
                ? this.people.list(this.organisations
                    .listActing(BodyPolicy.mayAppoint(actor) ? null : nominatedFor(actor), this.clock.instant()))
                : List.of();
    }

    /** The organisations for which the actor may name somebody. */
    @Transactional(readOnly = true)
    List<Represented> listRepresentable(Actor actor) {
        var own = nominatedFor(actor);
        return this.organisations.list()
            .stream()
            .filter(each -> BodyPolicy.mayAppoint(actor) || own.contains(each.id()))
            .toList();
    }

    private static List<OrganisationId> nominatedFor(Actor actor) {
        return actor.mandates()
            .stream()
            .filter(mandate -> mandate.role() == Role.REPRESENTATIVE || mandate.role() == Role.MUNICIPAL_COORDINATOR)
            .map(Mandate::organisation)
            .distinct()
            .toList();
    }

    /** The whole roll of a body, for whoever takes it to a file or from one. */
    @Transactional(readOnly = true)
    public SeatRoll roll(Actor actor, BodyId body) {
        BodyPolicy.requireKeeper(actor);
        var holdings = this.seats.listHoldings(body);
        var people = new LinkedHashSet<>(this.organisations.listActing(null, this.clock.instant()));
        holdings.stream().map(Holding::person).filter(Objects::nonNull).forEach(people::add);
        return new SeatRoll(body, this.quotas.list(body), this.seats.list(body), holdings, this.organisations.list(),
                this.people.list(people));
    }

    /** Message keys of what is wrong, by field. */
    @Transactional(readOnly = true)
    Map<String, String> problems(Actor actor, BodyId body, HoldingDraft draft) {
        var problems = new LinkedHashMap<String, String>();
        if (draft.holder().isBlank() && draft.represents().isBlank()) {
            problems.put("represents", "organisation.body.seat.nobody");
        }
        if (!draft.holder().isBlank() && person(actor, draft.holder()).isEmpty()) {
            problems.put("holder", "organisation.body.seat.holder.unknown");
        }
        if (!draft.represents().isBlank() && organisation(draft.represents()).isEmpty()) {
            problems.put("represents", "organisation.body.seat.represents.unknown");
        }
        var from = draft.from();
        if (draft.appointed() && from != null && isTaken(body, draft.seat(), from)) {
            problems.put("from", "organisation.body.seat.taken");
        }
        return problems;
    }

    private boolean isTaken(BodyId body, SeatId seat, LocalDate from) {
        return this.seats.listHoldings(body)
            .stream()
            .anyMatch(holding -> holding.seat().equals(seat) && holding.takesFrom(from));
    }

    /** Names somebody for a seat; whoever may appoint may do so at once. */
    @Transactional
    public void name(Actor actor, BodyId body, HoldingDraft draft) {
        var organisation = organisation(draft.represents()).map(Represented::id).orElse(null);
        if (draft.appointed()) {
            BodyPolicy.requireAppointer(actor);
        }
        else {
            BodyPolicy.requireNominator(actor, organisation);
        }
        getSeat(body, draft.seat());
        this.seats.insert(actor.county(),
                new Holding(HoldingId.next(), draft.seat(), person(actor, draft.holder()).map(Person::id).orElse(null),
                        organisation, draft.sector(), draft.appointed() ? null : today(),
                        draft.appointed() ? Objects.requireNonNullElse(draft.from(), today()) : null, null, null,
                        draft.namePublic()));
        this.audit.record(actor, draft.appointed() ? BodyAudit.SEAT_APPOINTED : BodyAudit.SEAT_NOMINATED, body);
    }

    /** Whether the one nominated may begin on the day. */
    @Transactional(readOnly = true)
    boolean isFree(BodyId body, HoldingId id, LocalDate from) {
        return !isTaken(body, get(body, id).seat(), from);
    }

    /** Appoints the one nominated, from the day on. */
    @Transactional
    public void appoint(Actor actor, BodyId body, HoldingId id, LocalDate from) {
        BodyPolicy.requireAppointer(actor);
        if (get(body, id).fromOn() != null || get(body, id).endedOn() != null) {
            throw new Overtaken("The nomination has been dealt with");
        }
        this.seats.appoint(id, from);
        this.audit.record(actor, BodyAudit.SEAT_APPOINTED, body);
    }

    /** Ends somebody's time on a seat, or withdraws a nomination. */
    @Transactional
    public void end(Actor actor, BodyId body, HoldingId id, LocalDate lastDay) {
        var holding = get(body, id);
        if (holding.fromOn() == null) {
            BodyPolicy.requireNominator(actor, holding.organisation());
        }
        else {
            BodyPolicy.requireAppointer(actor);
        }
        if (holding.endedOn() != null) {
            throw new Overtaken("It has ended already");
        }
        this.seats.end(id, lastDay.plusDays(1), Holding.Ending.OTHER);
        this.audit.record(actor, BodyAudit.SEAT_FREED, body);
    }

    /** The deputy who stands ready takes the vacant seat today. */
    @Transactional
    public void rise(Actor actor, BodyId body, SeatId id, HoldingId deputy) {
        BodyPolicy.requireAppointer(actor);
        var seat = getSeat(body, id);
        var risen = get(body, deputy);
        var today = today();
        if (risen.on(today) != Holding.State.APPOINTED || isTaken(body, seat.id(), today)) {
            throw new Overtaken("Somebody else has taken the seat");
        }
        this.seats.end(deputy, today, Holding.Ending.ROSE);
        this.seats.insert(actor.county(), new Holding(HoldingId.next(), seat.id(), risen.person(), risen.organisation(),
                risen.sector(), null, today, null, null, risen.namePublic()));
        this.audit.record(actor, BodyAudit.DEPUTY_ROSE, body);
    }

    private Holding get(BodyId body, HoldingId id) {
        return this.seats.listHoldings(body)
            .stream()
            .filter(holding -> holding.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("Nobody of that id on a seat"));
    }

    private Optional<Person> person(Actor actor, String typed) {
        var wanted = address(typed.strip()).strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? Optional.empty()
                : listNameable(actor).stream().filter(person -> person.email().equals(wanted)).findFirst();
    }

    /** What stands between angle brackets at the end, or else the whole. */
    private static String address(String typed) {
        return typed.endsWith(">") ? typed.substring(typed.lastIndexOf('<') + 1, typed.length() - 1) : typed;
    }

    private Optional<Represented> organisation(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var called = this.organisations.listCalled(typed);
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
