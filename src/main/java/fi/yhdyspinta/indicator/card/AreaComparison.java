package fi.yhdyspinta.indicator.card;

import java.util.List;

import fi.yhdyspinta.indicator.catalogue.IndicatorPage;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;

/**
 * The municipalities of a group or county beside each other (kuntien vertailu).
 *
 * @param chosen which of the sets is shown
 * @param pages one for each indicator of the chosen set
 */
public record AreaComparison(Subject subject, List<IndicatorSet> sets, IndicatorSet chosen, List<IndicatorPage> pages) {

    public AreaComparison {
        sets = List.copyOf(sets);
        pages = List.copyOf(pages);
    }

}
