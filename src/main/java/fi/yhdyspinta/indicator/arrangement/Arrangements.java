package fi.yhdyspinta.indicator.arrangement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.indicator.GoalSource;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Direction;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Member;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.catalogue.Search;
import fi.yhdyspinta.indicator.series.AllSeries;
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

    private final AllSeries series;

    private final GoalSource goals;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Arrangements(ArrangementStore arranged, IndicatorSets sets, Catalogue catalogue, AllSeries series, GoalSource goals,
            People people, AuditTrail audit, Clock clock) {
        this.arranged = arranged;
        this.sets = sets;
        this.catalogue = catalogue;
        this.series = series;
        this.goals = goals;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param chosen an indicator for which a set is looked for; null when none is
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when there is no such indicator
     */
    @Transactional(readOnly = true)
    ArrangementPage get(Arranger by, @Nullable IndicatorKey chosen) {
        require(by);
        var all = this.sets.list();
        var known = this.catalogue.list(all.stream().flatMap(set -> set.keys().stream()).distinct().toList());
        return new ArrangementPage(
                Stream.of(Purpose.values())
                    .filter(by::arranges)
                    .map(purpose -> group(by, purpose, all.stream().filter(set -> set.purpose() == purpose).toList()))
                    .toList(),
                known.stream().collect(Collectors.toMap(Indicator::key, Function.identity())),
                chosen == null ? null : this.catalogue.get(chosen));
    }

    private static ArrangementPage.Group group(Arranger by, Purpose purpose, List<IndicatorSet> sets) {
        var layer = sets.isEmpty() ? IndicatorSet.Layer.SUPPLIED : sets.getFirst().layer();
        return new ArrangementPage.Group(purpose, layer == by.layer(), layer, sets);
    }

    /**
     * One arranged set, and what of the catalogue fits the words.
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one
     */
    @Transactional(readOnly = true)
    SetPage get(Arranger by, IndicatorSetId id, String words) {
        var set = find(by, id);
        var indicators = this.catalogue.list(set.keys());
        return new SetPage(set, indicators,
                indicators.stream()
                    .filter(indicator -> this.series.findReading(indicator.number()).isEmpty())
                    .map(Indicator::key)
                    .collect(Collectors.toSet()),
                room(by, set), words, words.isBlank() ? null : this.catalogue.search(new Search(words, false, "", 0)));
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
     * How many focus areas have become sections of the cards, and how many found no room.
     */
    record Followed(int added, int left) {
    }

    /**
     * Adds a section to the cards for each focus area whose goals are followed by
     * indicators, with the directions that are wished for there. What is on the cards
     * already stays where it is.
     * @throws Forbidden to others than the coordinator
     */
    @Transactional
    Followed followGoals(Arranger by) {
        lock(by, Purpose.CARD);
        var shown = this.sets.list(Purpose.CARD);
        var there = shown.stream().flatMap(set -> set.keys().stream()).collect(Collectors.toCollection(HashSet::new));
        var fitting = new ArrayList<GoalSource.FocusArea>();
        int left = 0;
        for (var area : this.goals.listFocusAreas()) {
            var fresh = area.indicators().stream().filter(each -> !there.contains(each.key())).toList();
            if (shown.size() + fitting.size() >= MOST_SETS || there.size() + fresh.size() > MOST_ON_CARD) {
                left++;
            }
            else if (!fresh.isEmpty()) {
                fitting.add(new GoalSource.FocusArea(area.name(), fresh));
                fresh.forEach(each -> there.add(each.key()));
            }
        }
        if (!fitting.isEmpty()) {
            begin(by, Purpose.CARD);
            fitting.forEach(area -> insert(by, area));
        }
        return new Followed(fitting.size(), left);
    }

    private void insert(Arranger by, GoalSource.FocusArea area) {
        var id = IndicatorSetId.next();
        this.arranged.insert(id, Purpose.CARD, new SetText(area.name(), null, null), null);
        this.arranged.saveMembers(id,
                area.indicators()
                    .stream()
                    .map(followed -> new Member(followed.key(), Direction.valueOf(followed.aim().name())))
                    .toList());
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_SAVED, id);
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
        this.arranged.order(moved(keys, keys.indexOf(id.toString()), up));
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
        int at = set.keys().indexOf(key);
        if (filling == Filling.ADD && isElsewhereOnCard(by, set, key)) {
            return Optional.of("indicator.arranged.twice");
        }
        if (filling == Filling.ADD && at < 0 && room(by, set) == 0) {
            return Optional
                .of(set.purpose() == Purpose.CARD ? "indicator.arranged.full.card" : "indicator.arranged.full.set");
        }
        this.arranged.saveMembers(id, filled(set.members(), at, key, filling));
        if (set.basis() != null && (filling == Filling.ADD || filling == Filling.REMOVE)) {
            this.arranged.lookAgain(id, today());
        }
        this.audit.record(by.doer(), ArrangementAudit.INDICATOR_SET_FILLED, id);
        return Optional.empty();
    }

    private static List<Member> filled(List<Member> members, int at, IndicatorKey key, Filling filling) {
        if (filling == Filling.ADD) {
            return at < 0 ? Stream.concat(members.stream(), Stream.of(new Member(key, null))).toList() : members;
        }
        if (at < 0) {
            return members;
        }
        if (filling.isMove()) {
            return moved(members, at, filling == Filling.UP);
        }
        var filled = new ArrayList<>(members);
        if (filling == Filling.REMOVE) {
            filled.remove(at);
        }
        else {
            filled.set(at, new Member(key, filling.direction()));
        }
        return filled;
    }

    private static <T> List<T> moved(List<T> all, int at, boolean up) {
        int other = Math.clamp(up ? at - 1L : at + 1L, 0, all.size() - 1);
        var moved = new ArrayList<>(all);
        Collections.swap(moved, at, other);
        return moved;
    }

    /** No card tells the same twice. */
    private boolean isElsewhereOnCard(Arranger by, IndicatorSet set, IndicatorKey key) {
        return set.purpose() == Purpose.CARD && listOwn(by, Purpose.CARD).stream()
            .anyMatch(section -> !section.key().equals(set.key()) && section.keys().contains(key));
    }

    private int room(Arranger by, IndicatorSet set) {
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

    private void require(Arranger by) {
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

    private void lock(Arranger by, Purpose purpose) {
        require(by, purpose);
        this.arranged.lock();
    }

}
