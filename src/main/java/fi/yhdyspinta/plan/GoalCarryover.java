package fi.yhdyspinta.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a former process to which something is tied, and the goal of the newest
 * process that may carry it on (jatkava tavoite). People decide.
 *
 * @param tied how many things are tied to it
 * @param carried the new goal that is known to carry it on and to which all of them are
 * tied already; null when there is none
 * @param proposed null when there is nothing to propose
 * @param words of the proposed one that stand in the old one too, when that is why
 */
public record GoalCarryover(Goal old, int tied, @Nullable Goal carried, @Nullable Goal proposed, Why why,
        List<String> words) {

    /** Why a goal is proposed. */
    public enum Why {

        /** Somebody has confirmed it before. */
        TOLD,
        /** It has the same text. */
        SAME,
        /** It is the most alike by words. */
        ALIKE,
        /** None is proposed. */
        UNLIKE;

        public String key() {
            return "plan.carryover." + name();
        }

    }

    public GoalCarryover {
        words = List.copyOf(words);
    }

    /**
     * @param fresh the goals of the newest process
     * @param successors those that are known to carry the old one on
     * @param tied what is tied to goals
     */
    static GoalCarryover of(Goal old, List<Goal> fresh, Set<GoalId> successors, Map<GoalId, ? extends Set<?>> tied) {
        Set<?> known = tied.get(old.id());
        Set<?> things = known == null ? Set.of() : known;
        var told = fresh.stream().filter(goal -> successors.contains(goal.id())).toList();
        var carried = told.stream().filter(goal -> holds(tied.get(goal.id()), things)).findFirst().orElse(null);
        if (!told.isEmpty()) {
            return new GoalCarryover(old, things.size(), carried, told.getFirst(), Why.TOLD, List.of());
        }
        var same = fresh.stream().filter(goal -> isSame(old.text(), goal.text())).findFirst();
        if (same.isPresent()) {
            return new GoalCarryover(old, things.size(), null, same.get(), Why.SAME, List.of());
        }
        return mostAlike(old, fresh)
            .map(goal -> new GoalCarryover(old, things.size(), null, goal, Why.ALIKE, common(old, goal)))
            .orElseGet(() -> new GoalCarryover(old, things.size(), null, null, Why.UNLIKE, List.of()));
    }

    /**
     * What stands chosen to begin with: nothing when it has been carried over already.
     */
    public boolean isChosen(Goal goal) {
        return this.carried == null && goal.equals(this.proposed);
    }

    private static Optional<Goal> mostAlike(Goal old, List<Goal> fresh) {
        return fresh.stream()
            .filter(goal -> !common(old, goal).isEmpty())
            .max(Comparator.comparingInt(goal -> common(old, goal).size()));
    }

    private static boolean holds(@Nullable Set<?> there, Set<?> things) {
        return there != null && there.containsAll(things);
    }

    private static List<String> common(Goal old, Goal fresh) {
        return WordLikeness.common(fresh.text(), List.of(old.text()));
    }

    private static boolean isSame(LocalText one, LocalText other) {
        return Stream.of(isSame(one.fi(), other.fi()), isSame(one.sv(), other.sv()), isSame(one.en(), other.en()))
            .anyMatch(same -> same);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

}
