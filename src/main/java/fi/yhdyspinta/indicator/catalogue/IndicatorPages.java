package fi.yhdyspinta.indicator.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One indicator with the values of municipalities (indikaattorin sivu). Open to
 * everybody.
 */
@Component
public class IndicatorPages {

    private final Catalogue catalogue;

    private final Municipalities municipalities;

    private final MunicipalSeries municipal;

    private final AllSeries series;

    private final Clock clock;

    IndicatorPages(Catalogue catalogue, Municipalities municipalities, MunicipalSeries municipal, AllSeries series,
            Clock clock) {
        this.catalogue = catalogue;
        this.municipalities = municipalities;
        this.municipal = municipal;
        this.series = series;
        this.clock = clock;
    }

    /**
     * @param asked of whom; when the indicator does not tell of them, of whom it does
     * @throws NotFound when there is no such indicator
     */
    @Transactional(readOnly = true)
    public IndicatorPage get(County county, IndicatorKey key, IndicatorPage.Area area, Sex asked) {
        var indicator = this.catalogue.get(key);
        var sexes = this.series.listSexes(indicator.number());
        var sex = sexes.contains(asked) || sexes.isEmpty() ? asked : sexes.getFirst();
        var figures = this.municipal.list(List.of(indicator), sex).getOrDefault(indicator.number(), Map.of());
        var lines = municipalities(county, area).stream()
            .map(municipality -> new IndicatorPage.Line(municipality,
                    Objects.requireNonNullElse(figures.get(municipality.code()), Series.NONE)))
            .toList();
        return new IndicatorPage(indicator, area, sex, sexes, lines,
                this.series.findReading(indicator.number()).orElse(null));
    }

    private List<Municipality> municipalities(County county, IndicatorPage.Area area) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        return switch (area) {
            case COUNTY -> this.municipalities.list(county.id(), today);
            case COUNTRY -> this.municipalities.list(today);
        };
    }

}
