package fi.yhdyspinta.indicator.arrangement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.indicator.GoalSource;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Direction;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Member;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.platform.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes sections of the cards of the focus areas of the county (painopisteet). */
@Component
class GoalSections {

    private final Arrangements arrangements;

    private final ArrangementStore arranged;

    private final IndicatorSets sets;

    private final GoalSource goals;

    private final AuditTrail audit;

    GoalSections(Arrangements arrangements, ArrangementStore arranged, IndicatorSets sets, GoalSource goals,
            AuditTrail audit) {
        this.arrangements = arrangements;
        this.arranged = arranged;
        this.sets = sets;
        this.goals = goals;
        this.audit = audit;
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
    Followed follow(Arranger by) {
        this.arrangements.lock(by, Purpose.CARD);
        var shown = this.sets.list(Purpose.CARD);
        var there = shown.stream().flatMap(set -> set.keys().stream()).collect(Collectors.toCollection(HashSet::new));
        var fitting = new ArrayList<GoalSource.FocusArea>();
        int left = 0;
        for (var area : this.goals.listFocusAreas()) {
            var fresh = area.indicators().stream().filter(each -> !there.contains(each.key())).toList();
            if (shown.size() + fitting.size() >= Arrangements.MOST_SETS
                    || there.size() + fresh.size() > Arrangements.MOST_ON_CARD) {
                left++;
            }
            else if (!fresh.isEmpty()) {
                fitting.add(new GoalSource.FocusArea(area.name(), fresh));
                fresh.forEach(each -> there.add(each.key()));
            }
        }
        if (!fitting.isEmpty()) {
            this.arrangements.begin(by, Purpose.CARD);
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

}
