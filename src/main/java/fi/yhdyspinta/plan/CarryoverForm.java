package fi.yhdyspinta.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which goals are carried over to which, as chosen.
 *
 * @param old ids of the former goals
 * @param next id of the new goal of each, empty when it is not carried over
 */
public record CarryoverForm(List<String> old, List<String> next) {

    public CarryoverForm(@Nullable List<String> old, @Nullable List<String> next) {
        this.old = old == null ? List.of() : List.copyOf(old);
        this.next = next == null ? List.of() : List.copyOf(next);
    }

    /** The new goal of each old one that is carried over. */
    public Map<GoalId, GoalId> chosen() {
        var chosen = new LinkedHashMap<GoalId, GoalId>();
        for (int line = 0; line < Math.min(this.old.size(), this.next.size()); line++) {
            if (!this.next.get(line).isBlank()) {
                chosen.put(GoalId.of(this.old.get(line)), GoalId.of(this.next.get(line)));
            }
        }
        return chosen;
    }

}
