package fi.yhdyspinta.indicator.catalogue;

import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;

/**
 * Indicators that are looked at together (indikaattorijoukko).
 *
 * @param place among the sets, from 0 on
 */
public record IndicatorSet(String key, int place, LocalText name, List<IndicatorKey> members) {

    public IndicatorSet {
        members = List.copyOf(members);
    }

}
