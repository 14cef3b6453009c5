package fi.yhdyspinta.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.indicator.catalogue.AreaSeries;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.Found;
import fi.yhdyspinta.indicator.catalogue.Search;
import fi.yhdyspinta.organisation.County;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Indicators and their figures for other modules (indikaattorit). They are public. */
@Component
public class Indicators {

    private final Catalogue catalogue;

    private final AreaSeries areas;

    Indicators(Catalogue catalogue, AreaSeries areas) {
        this.catalogue = catalogue;
        this.areas = areas;
    }

    @Transactional(readOnly = true)
    public Optional<Indicator> find(IndicatorKey key) {
        return list(List.of(key)).stream().findFirst();
    }

    /** Those of the keys that there are, in the order of the keys. */
    @Transactional(readOnly = true)
    public List<Indicator> list(Collection<IndicatorKey> keys) {
        return this.catalogue.list(keys);
    }

    /**
     * Those whose titles fit the words in any language, the closest first, at most 50.
     */
    @Transactional(readOnly = true)
    public List<Indicator> search(String words) {
        return this.catalogue.search(new Search(words, false, "", 0))
            .hits()
            .stream()
            .map(Found.Hit::indicator)
            .toList();
    }

    /**
     * What the indicators tell of the whole county, in their order: as the source tells
     * it, or put together from the municipalities.
     */
    @Transactional(readOnly = true)
    public List<Figure> listOfCounty(County county, List<Indicator> indicators) {
        return this.areas.listOfCounty(county, indicators);
    }

}
