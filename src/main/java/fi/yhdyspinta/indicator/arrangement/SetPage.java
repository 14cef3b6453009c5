package fi.yhdyspinta.indicator.arrangement;

import java.util.List;
import java.util.Set;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Found;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import org.jspecify.annotations.Nullable;

/**
 * One arranged set with its indicators.
 *
 * @param indicators as they are told, without the directions of the set
 * @param empty keys of those that have no figures here yet
 * @param room how many more may be added
 * @param found what the words fit; null when nothing was looked for
 */
public record SetPage(IndicatorSet set, List<Indicator> indicators, Set<IndicatorKey> empty, int room, String words,
        @Nullable Found found) {

    public SetPage {
        indicators = List.copyOf(indicators);
        empty = Set.copyOf(empty);
    }

    public boolean has(IndicatorKey key) {
        return this.set.keys().contains(key);
    }

    /** Which way is good in this set. */
    public IndicatorSet.@Nullable Direction direction(IndicatorKey key) {
        return this.set.members()
            .stream()
            .filter(member -> member.key().equals(key))
            .findFirst()
            .map(IndicatorSet.Member::direction)
            .orElse(null);
    }

}
