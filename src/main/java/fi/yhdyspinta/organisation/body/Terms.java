package fi.yhdyspinta.organisation.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyFacts.Term;
import fi.yhdyspinta.organisation.body.NextTerm.Choice;
import fi.yhdyspinta.organisation.body.Quota.NamedParty;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terms of bodies (toimikaudet). Carrying a body on ends the groups of the old term
 * and begins new ones, so that every past day stays as it was.
 */
@Component
public class Terms {

    private final TermStore terms;

    private final BodyList bodies;

    private final BodyDays days;

    private final QuotaStore quotas;

    private final SeatStore seats;

    private final TermLetters letters;

    private final AuditTrail audit;

    private final Clock clock;

    Terms(TermStore terms, BodyList bodies, BodyDays days, QuotaStore quotas, SeatStore seats, TermLetters letters,
            AuditTrail audit, Clock clock) {
        this.terms = terms;
        this.bodies = bodies;
        this.days = days;
        this.quotas = quotas;
        this.seats = seats;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The terms that others have followed, the latest first. */
    @Transactional(readOnly = true)
    public List<PastTerm> list(Actor actor, BodyId body) {
        this.bodies.get(actor, body);
        return this.terms.list(body);
    }

    /** Bodies that ask for nominations today. */
    @Transactional(readOnly = true)
    List<BodyId> listCalling() {
        return this.terms.listCalling(today());
    }

    /** The next term as it would be if all went on. */
    @Transactional(readOnly = true)
    public NextTermForm propose(Actor actor, BodyId body) {
        BodyPolicy.requireKeeper(actor);
        var facts = this.bodies.get(actor, body);
        var last = facts.term().last();
        return NextTermForm.of(facts.term(), this.days.get(actor, body, last == null ? today() : last));
    }

    /** Message keys of what is wrong with the first day, by field. */
    @Transactional(readOnly = true)
    Map<String, String> problems(Actor actor, BodyId body, LocalDate from) {
        BodyPolicy.requireKeeper(actor);
        var begun = this.bodies.get(actor, body).term().from();
        var followed = this.terms.list(body).stream().map(PastTerm::followedOn).findFirst().orElse(null);
        return begun != null && !from.isAfter(begun) || followed != null && !from.isAfter(followed)
                ? Map.of("from", "organisation.term.from.early") : Map.of();
    }

    /** Carries the body on into its next term. */
    @Transactional
    public void begin(Actor actor, BodyId body, NextTerm next) {
        BodyPolicy.requireKeeper(actor);
        var facts = this.bodies.get(actor, body);
        this.terms.lock(body);
        if (!problems(actor, body, next.from()).isEmpty()) {
            throw new Overtaken("The body has been carried on already");
        }
        var id = BodyTermId.next();
        this.terms.end(actor.county(), body, id, next, actor.person(), this.clock.instant());
        var followers = new HashMap<SeatGroupId, SeatGroupId>();
        for (var group : next.groups()) {
            var follower = follower(group, next);
            this.quotas.insert(actor.county(), follower);
            this.terms.mark(follower.id(), id);
            followers.put(group.quota().id(), follower.id());
        }
        var fresh = this.seats.list(body);
        for (var going : next.people()) {
            var group = Objects.requireNonNull(followers.get(going.chair().seat().group()));
            seat(actor, going,
                    fresh.stream().filter(seat -> follows(seat, going.chair().seat(), group)).findFirst().orElseThrow(),
                    next.from());
        }
        this.terms.rememberMade(id);
        this.terms.setTerm(body, next);
        if (next.write()) {
            this.terms.rememberLetters(id, this.letters.send(actor.county(), facts, next, id));
        }
        this.audit.record(actor, BodyAudit.TERM_BEGUN, body);
    }

    /** The letters that those on the seats would get. */
    @Transactional(readOnly = true)
    public TermLetters.Drafts draftLetters(Actor actor, BodyId body, NextTerm next) {
        BodyPolicy.requireKeeper(actor);
        return this.letters.draft(actor.county(), this.bodies.get(actor, body), next);
    }

    private static boolean follows(Seat seat, Seat before, SeatGroupId group) {
        return seat.group().equals(group) && seat.deputy() == before.deputy() && seat.position() == before.position();
    }

    private void seat(Actor actor, NextTerm.Going going, Seat seat, LocalDate from) {
        var before = Objects.requireNonNull(going.chair().sitting()).holding();
        var sure = going.choice() == Choice.GOES_ON;
        this.seats.insert(actor.county(),
                new Holding(HoldingId.next(), seat.id(), before.person(), before.organisation(), before.sector(),
                        sure ? null : today(), sure ? from : null, null, null, before.namePublic()));
    }

    /** A party that has been succeeded by then stands under its new name. */
    private static Quota follower(NextTerm.Group group, NextTerm next) {
        var quota = group.quota();
        return new Quota(SeatGroupId.next(), quota.body(), quota.name(), group.members(), group.deputies(),
                quota.rule(), quota.municipalitiesLeast(), quota.sectors(),
                quota.parties()
                    .stream()
                    .map(party -> party.since() != null && !party.since().isAfter(next.from())
                            ? new NamedParty(party.on(next.from()), null, null) : party)
                    .toList(),
                next.from(), null);
    }

    /** Whether the latest term can still be taken back. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(Actor actor, BodyId body) {
        return actor.isCoordinator() && this.terms.list(body)
            .stream()
            .findFirst()
            .filter(term -> this.terms.isUntouched(term.id()))
            .isPresent();
    }

    /** Takes the latest term back, as long as its seats stand as they were made. */
    @Transactional
    public void takeBack(Actor actor, BodyId body, BodyTermId id) {
        BodyPolicy.requireKeeper(actor);
        this.terms.lock(body);
        var latest = this.terms.list(body).stream().findFirst().orElseThrow(() -> new NotFound("No such term"));
        if (!latest.id().equals(id) || !this.terms.isUntouched(id)) {
            throw new Overtaken("The seats of the new term have been changed");
        }
        this.terms.takeBack(body, id);
        this.audit.record(actor, BodyAudit.TERM_TAKEN_BACK, body);
    }

    /** The term of the body on the day, as far as it is known. */
    static Term on(LocalDate day, BodyFacts body, List<PastTerm> past) {
        return past.stream()
            .filter(term -> day.isBefore(term.followedOn()))
            .reduce((later, earlier) -> earlier)
            .map(PastTerm::term)
            .orElse(body.term());
    }

    /** The decision by which the body was appointed for the term of the day. */
    static BodyFacts.Decision decisionOn(LocalDate day, BodyFacts body, List<PastTerm> past) {
        return past.stream()
            .filter(term -> day.isBefore(term.followedOn()))
            .reduce((later, earlier) -> earlier)
            .map(PastTerm::decision)
            .orElse(body.decision());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
