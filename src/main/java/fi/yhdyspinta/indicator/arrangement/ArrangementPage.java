package fi.yhdyspinta.indicator.arrangement;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import org.jspecify.annotations.Nullable;

/**
 * All sets that somebody may arrange, by purpose.
 *
 * @param indicators of the sets, by key
 * @param chosen an indicator for which a set is looked for; null when none is
 */
public record ArrangementPage(List<Group> groups, Map<IndicatorKey, Indicator> indicators, @Nullable Indicator chosen) {

    public ArrangementPage {
        groups = List.copyOf(groups);
        indicators = Map.copyOf(indicators);
    }

    /**
     * The sets in effect of one purpose.
     *
     * @param own whether who looks has arranged them, so that they can be changed
     */
    public record Group(IndicatorSet.Purpose purpose, boolean own, IndicatorSet.Layer layer, List<IndicatorSet> sets) {

        public Group {
            sets = List.copyOf(sets);
        }

        /** How many indicators its sets have. */
        public int count() {
            return this.sets.stream().mapToInt(set -> set.members().size()).sum();
        }

        public boolean isOnCard() {
            return this.purpose == IndicatorSet.Purpose.CARD;
        }

    }

    public List<Indicator> indicators(IndicatorSet set) {
        return set.directed(this.indicators.values());
    }

}
