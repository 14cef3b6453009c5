package fi.yhdyspinta.tray.service;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.plan.Goal;

/**
 * How many services are known for a goal in a municipality, by age (aukkokartan rivi).
 *
 * @param unknown those of which the source does not say whom they are for
 */
public record GapLine(Goal goal, Municipality municipality, Map<AgeGroup, Count> counts, Count unknown) {

    /**
     * @param local offered in the municipality by name
     * @param nationwide offered in the whole country
     */
    public record Count(int local, int nationwide) {

        static final Count NONE = new Count(0, 0);

        public int all() {
            return this.local + this.nationwide;
        }

        public boolean isGap() {
            return all() == 0;
        }

    }

    public GapLine {
        counts = Map.copyOf(counts);
    }

    /**
     * @param linked services linked to this goal
     * @param localOnly whether those of the whole country are left out
     */
    static GapLine of(Goal goal, Municipality municipality, List<LinkedReach> linked, boolean localOnly) {
        var counts = new EnumMap<AgeGroup, Count>(AgeGroup.class);
        var here = linked.stream()
            .filter(service -> service.isLocalIn(municipality.code()) || service.nationwide() && !localOnly)
            .toList();
        for (var age : AgeGroup.values()) {
            counts.put(age,
                    count(municipality, here.stream().filter(service -> service.ages().contains(age)).toList()));
        }
        return new GapLine(goal, municipality, counts,
                count(municipality, here.stream().filter(service -> service.ages().isEmpty()).toList()));
    }

    private static Count count(Municipality municipality, List<LinkedReach> here) {
        int local = (int) here.stream().filter(service -> service.isLocalIn(municipality.code())).count();
        return new Count(local, here.size() - local);
    }

    public Count count(AgeGroup age) {
        return this.counts.getOrDefault(age, Count.NONE);
    }

    public boolean hasGap(List<AgeGroup> ages) {
        return ages.stream().anyMatch(age -> count(age).isGap());
    }

    /** Whether nothing at all is known for the goal here. */
    public boolean isEmpty(List<AgeGroup> ages) {
        return ages.stream().allMatch(age -> count(age).isGap()) && this.unknown.isGap();
    }

}
