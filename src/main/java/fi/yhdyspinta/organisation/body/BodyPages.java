package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Standing;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of bodies show. */
@Component
class BodyPages {

    private static final int MONTHS_AHEAD = 6;

    private final BodyList bodies;

    private final BodyDays days;

    private final Seating seating;

    private final Municipalities municipalities;

    private final Terms terms;

    private final Organisations organisations;

    BodyPages(BodyList bodies, BodyDays days, Seating seating, Municipalities municipalities, Terms terms,
            Organisations organisations) {
        this.organisations = organisations;
        this.bodies = bodies;
        this.days = days;
        this.seating = seating;
        this.municipalities = municipalities;
        this.terms = terms;
    }

    @Transactional(readOnly = true)
    public BodyListPage list(Actor actor, BodyFilter filter) {
        var found = this.bodies.list(actor).stream().filter(filter::takes).toList();
        var shown = found.stream().skip((filter.page() - 1L) * BodyListPage.SIZE).limit(BodyListPage.SIZE).toList();
        return new BodyListPage(shown, found.size(), filter.page(), choices(actor), homes(), actor.isCoordinator(),
                BodyPolicy.seesAll(actor), BodyPolicy.seesAll(actor) || this.bodies.isStructureOpen());
    }

    @Transactional(readOnly = true)
    public BodyPage show(Actor actor, BodyId id, @Nullable LocalDate on) {
        var body = this.bodies.get(actor, id);
        var today = this.bodies.today();
        var day = on == null ? today : on;
        var names = new LinkedHashMap<BodyId, LocalText>();
        this.bodies.list(actor).forEach(each -> names.put(each.id(), each.name()));
        var relations = this.bodies.listRelations(actor)
            .stream()
            .filter(each -> each.from().equals(id) || each.to().equals(id))
            .filter(each -> each.holdsOn(day) || on == null && each.isComing(day))
            .toList();
        var past = this.terms.list(actor, id);
        return new BodyPage(body, body.municipality() == null ? null : homes().get(body.municipality()),
                this.days.get(actor, id, day), relations, names, this.bodies.listMeetings(actor, id),
                Terms.on(day, body, past), Terms.decisionOn(day, body, past), past, this.terms.mayTakeBack(actor, id),
                actor.isCoordinator(), BodyPolicy.seesAll(actor), today);
    }

    @Transactional(readOnly = true)
    public SeatPage seat(Actor actor, BodyId id, SeatId seat) {
        var body = this.bodies.get(actor, id);
        if (!BodyPolicy.seesAll(actor)) {
            throw new Forbidden("Seats are for those who take part");
        }
        this.seating.getSeat(id, seat);
        var loaded = this.days.load(actor, id);
        var today = this.bodies.today();
        var group = loaded.seats().stream().filter(each -> each.id().equals(seat)).findFirst().orElseThrow().group();
        var quota = loaded.quotas().stream().filter(each -> each.id().equals(group)).findFirst().orElseThrow();
        return new SeatPage(body, quota, loaded.chair(quota, seat, today), loaded.history(seat),
                this.seating.listNameable(actor), this.seating.listRepresentable(actor), BodyPolicy.mayAppoint(actor),
                BodyPolicy.mayNominate(actor), ended(loaded.history(seat), today), today);
    }

    /** Organisations that hold the seat or wait for it though they have ended. */
    private List<Standing> ended(List<BodyDay.Occupant> history, LocalDate today) {
        return history.stream()
            .map(BodyDay.Occupant::holding)
            .filter(holding -> holding.on(today) != Holding.State.ENDED)
            .flatMap(holding -> Optional.ofNullable(holding.organisation()).stream())
            .distinct()
            .flatMap(organisation -> this.organisations.findEnded(organisation).stream())
            .toList();
    }

    @Transactional(readOnly = true)
    public VacancyPage vacancies(Actor actor) {
        if (!BodyPolicy.seesAll(actor)) {
            throw new Forbidden("Seats are for those who take part");
        }
        var today = this.bodies.today();
        var loaded = this.days.load(actor, null);
        var there = this.bodies.list(actor).stream().filter(body -> body.isThereOn(today)).toList();
        var vacant = there.stream()
            .flatMap(body -> loaded.on(body.id(), today)
                .groups()
                .stream()
                .flatMap(group -> Stream.concat(group.members().stream(), group.deputies().stream())
                    .filter(chair -> chair.sitting() == null)
                    .map(chair -> new Vacancy(body, group.quota(), chair))))
            .collect(Collectors.partitioningBy(vacancy -> vacancy.chair().ready() != null));
        var calling = this.terms.listCalling();
        return new VacancyPage(vacant.getOrDefault(true, List.of()), vacant.getOrDefault(false, List.of()),
                there.stream().filter(body -> body.term().isOverOn(today.plusMonths(MONTHS_AHEAD))).toList(),
                there.stream().filter(body -> calling.contains(body.id())).toList(), today,
                BodyPolicy.mayAppoint(actor));
    }

    /** The municipalities of the county to choose from. */
    @Transactional(readOnly = true)
    public List<Municipality> choices(Actor actor) {
        return this.municipalities.list(actor.county(), this.bodies.today());
    }

    @Transactional(readOnly = true)
    public Set<String> offered(Actor actor) {
        return choices(actor).stream().map(Municipality::code).collect(Collectors.toSet());
    }

    private Map<String, LocalText> homes() {
        return this.municipalities.listEver()
            .stream()
            .collect(Collectors.toMap(Municipality::code, Municipality::name));
    }

}
