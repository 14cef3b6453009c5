package fi.yhdyspinta.indicator.catalogue;

import java.util.Collection;
import java.util.List;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.sotkanet.IndicatorDescription;
import fi.yhdyspinta.indicator.sotkanet.ListedIndicator;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All indicators that are known (indikaattoriluettelo). They are public. */
@Component
public class Catalogue {

    private final IndicatorStore indicators;

    private final ToldIndicatorStore told;

    private final BreakdownStore breakdowns;

    Catalogue(IndicatorStore indicators, ToldIndicatorStore told, BreakdownStore breakdowns) {
        this.indicators = indicators;
        this.told = told;
        this.breakdowns = breakdowns;
    }

    /**
     * @throws NotFound when there is none of that key
     */
    @Transactional(readOnly = true)
    public Indicator get(IndicatorKey key) {
        return this.indicators.find(key).orElseThrow(() -> new NotFound("No such indicator"));
    }

    /** Those of the keys that there are, in the order of the keys. */
    @Transactional(readOnly = true)
    public List<Indicator> list(Collection<IndicatorKey> keys) {
        return this.indicators.list(keys);
    }

    /** Indicators whose titles fit the words in any language, the closest first. */
    @Transactional(readOnly = true)
    public Found search(Search search) {
        return new Found(this.indicators.search(search), this.indicators.count(search));
    }

    /**
     * Takes those that come with the product. What the source has told itself of one that
     * is there already stays.
     */
    @Transactional
    public void supply(List<Indicator> indicators) {
        this.indicators.supply(indicators);
    }

    /** Takes an indicator that is given here, or what is now said of it. */
    @Transactional
    public void publish(Indicator own) {
        this.told.publish(own);
    }

    /** Takes the breakdowns that come with the product instead of those before. */
    @Transactional
    public void supplyBreakdowns(List<Breakdown> breakdowns) {
        this.breakdowns.replaceAll(breakdowns);
    }

    /** The indicators that tell the same of a part of the people, in their order. */
    @Transactional(readOnly = true)
    public List<Breakdown> listBreakdowns(IndicatorKey whole) {
        return this.breakdowns.list(whole);
    }

    /**
     * Takes the list of all that Sotkanet tells; titles and producers are the source's.
     */
    @Transactional
    public void tell(List<ListedIndicator> listed) {
        this.told.saveListed(listed);
    }

    /** Takes what Sotkanet tells of one. */
    @Transactional
    public void describe(IndicatorKey key, IndicatorDescription description) {
        this.told.describe(key, description);
    }

}
