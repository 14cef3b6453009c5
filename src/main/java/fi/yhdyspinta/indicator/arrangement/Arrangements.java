package fi.yhdyspinta.indicator.arrangement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranging the sets of indicators (indikaattorijoukkojen järjestäminen): the coordinator
 * those of the own county, such as the sections of its cards; the system administrator
 * those of all, such as what the hyte coefficient is made of. Whoever begins gets a copy
 * of what is in effect; what has been arranged nearest to the reader counts.
 */
@Component
public class Arrangements {

    /** On a card, so that it stays on two sheets of paper. */
    static final int MOST_ON_CARD = 18;

    /** In any other set. */
    static final int MOST_IN_SET = 60;

    /** Of one purpose; the sections of a card. */
    static final int MOST_SETS = 6;

    private final ArrangementStore arranged;

    private final IndicatorSets sets;

    private final Catalogue catalogue;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Arrangements(ArrangementStore arranged, IndicatorSets sets, Catalogue catalogue, People people, AuditTrail audit,
            Clock clock) {
        this.arranged = arranged;
        this.sets = sets;
        this.catalogue = catalogue;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one
     */
    @Transactional(readOnly = true)
    IndicatorSet find(Arranger by, IndicatorSetId id) {
        require(by);
        return listOwn(by).stream()
            .filter(set -> set.key().equals(id.toString()))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such set of indicators"));
    }

    /**
     * Begins to arrange the sets of the purpose, from those that are in effect.
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when sets of that purpose are not this one's to arrange
     */
    @Transactional
    void begin(Arranger by, Purpose purpose) {
        lock(by, purpose);
        if (listOwn(by, purpose).isEmpty()) {
            this.sets.list(purpose).forEach(set -> {
                var id = IndicatorSetId.next();
                this.arranged.copy(id, set.key());
                this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_SAVED, id);
            });
        }
    }

    /**
     * Gives up what has been arranged, so that what is arranged for all, or came with the
     * product, counts again.
     * @throws Forbidden to others than the coordinator, or the system administrator
     */
    @Transactional
    void giveUp(Arranger by, Purpose purpose) {
        lock(by, purpose);
        listOwn(by, purpose).forEach(set -> remove(by, IndicatorSetId.of(set.key())));
    }

    /**
     * Adds an empty set after the others.
     * @return its id; empty when there are too many already
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when sets of that purpose are not this one's to arrange
     */
    @Transactional
    Optional<IndicatorSetId> create(Arranger by, Purpose purpose, SetText text) {
        begin(by, purpose);
        if (listOwn(by, purpose).size() >= MOST_SETS) {
            return Optional.empty();
        }
        var id = IndicatorSetId.next();
        var said = by.says(text, null);
        this.arranged.insert(id, purpose, said, lookedOn(null, said.basis()));
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_SAVED, id);
        return Optional.of(id);
    }

    /**
     * Says something else of a set. A new basis has been looked at today.
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one
     */
    @Transactional
    void change(Arranger by, IndicatorSetId id, SetText text) {
        var known = lock(by, id);
        var said = by.says(text, known);
        this.arranged.update(id, said, lookedOn(known.basis(), said.basis()));
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_SAVED, id);
    }

    /**
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one
     */
    @Transactional
    void remove(Arranger by, IndicatorSetId id) {
        lock(by, id);
        this.arranged.delete(id);
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_REMOVED, id);
    }

    /**
     * Moves a set by one among those of its purpose.
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one
     */
    @Transactional
    void move(Arranger by, IndicatorSetId id, boolean up) {
        var keys = listOwn(by, lock(by, id).purpose()).stream().map(IndicatorSet::key).toList();
        this.arranged.order(Filled.moved(keys, keys.indexOf(id.toString()), up));
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_SAVED, id);
    }

    /**
     * Adds an indicator to a set, takes it away, moves it, or says which way is good.
     * Whoever changes what is in a set has looked at its basis today.
     * @return the message key of why it cannot be done, when it cannot
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one, or there is no
     * such indicator
     */
    @Transactional
    Optional<String> fill(Arranger by, IndicatorSetId id, IndicatorKey key, Filling filling) {
        var set = lock(by, id);
        this.catalogue.get(key);
        if (filling == Filling.ADD && isElsewhereOnCard(by, set, key)) {
            return Optional.of("indicator.arranged.twice");
        }
        if (filling == Filling.ADD && !set.keys().contains(key) && room(by, set) == 0) {
            return Optional
                .of(set.purpose() == Purpose.CARD ? "indicator.arranged.full.card" : "indicator.arranged.full.set");
        }
        this.arranged.saveMembers(id, Filled.of(set.members(), key, filling));
        if (set.basis() != null && (filling == Filling.ADD || filling == Filling.REMOVE)) {
            this.arranged.lookAgain(id, today());
        }
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_FILLED, id);
        return Optional.empty();
    }

    /** No card tells the same twice. */
    private boolean isElsewhereOnCard(Arranger by, IndicatorSet set, IndicatorKey key) {
        return set.purpose() == Purpose.CARD && listOwn(by, Purpose.CARD).stream()
            .anyMatch(section -> !section.key().equals(set.key()) && section.keys().contains(key));
    }

    /** How many more indicators may be added to a set. */
    int room(Arranger by, IndicatorSet set) {
        return set.purpose() == Purpose.CARD ? room(listOwn(by, Purpose.CARD))
                : Math.max(0, MOST_IN_SET - set.members().size());
    }

    private static int room(List<IndicatorSet> sections) {
        return Math.max(0, MOST_ON_CARD - sections.stream().mapToInt(set -> set.members().size()).sum());
    }

    private List<IndicatorSet> listOwn(Arranger by, Purpose purpose) {
        return listOwn(by).stream().filter(set -> set.purpose() == purpose).toList();
    }

    private List<IndicatorSet> listOwn(Arranger by) {
        return this.sets.list().stream().filter(set -> set.layer() == by.layer()).toList();
    }

    /**
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when sets of that purpose are not this one's to arrange
     */
    @Transactional(readOnly = true)
    void require(Arranger by, Purpose purpose) {
        require(by);
        if (!by.arranges(purpose)) {
            throw new NotFound("No such sets to arrange");
        }
    }

    /**
     * @throws Forbidden to others than the coordinator, or the system administrator
     */
    void require(Arranger by) {
        switch (by) {
            case Arranger.OfCounty(var actor) -> actor.require(Role.COORDINATOR);
            case Arranger.OfSystem(var person) -> this.people.requireSystemAdministrator(person);
        }
    }

    /** When somebody has looked at the source. */
    private @Nullable LocalDate lookedOn(IndicatorSet.@Nullable Basis known, @Nullable String source) {
        if (source == null) {
            return null;
        }
        return known != null && known.source().equals(source) ? known.on() : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

    /** Whoever else arranges the same sets waits until this is done. */
    private IndicatorSet lock(Arranger by, IndicatorSetId id) {
        require(by);
        this.arranged.lock();
        return find(by, id);
    }

    /**
     * Asks first who this is; then whoever else arranges the same sets waits.
     * @throws Forbidden to others than the coordinator, or the system administrator
     */
    void lock(Arranger by, Purpose purpose) {
        require(by, purpose);
        this.arranged.lock();
    }

}
