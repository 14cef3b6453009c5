package fi.yhdyspinta.indicator.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.border.Borders;
import fi.yhdyspinta.indicator.border.DrawnBorders;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
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

    private final MunicipalityGroups groups;

    private final MunicipalSeries municipal;

    private final AllSeries series;

    private final Borders borders;

    private final Clock clock;

    IndicatorPages(Catalogue catalogue, Municipalities municipalities, MunicipalityGroups groups,
            MunicipalSeries municipal, AllSeries series, Borders borders, Clock clock) {
        this.catalogue = catalogue;
        this.municipalities = municipalities;
        this.groups = groups;
        this.municipal = municipal;
        this.series = series;
        this.borders = borders;
        this.clock = clock;
    }

    /**
     * @param asked of whom; when the indicator does not tell of them, of whom it does
     * @param group whose municipalities; null for those of the area
     * @throws NotFound when there is no such indicator or group
     */
    @Transactional(readOnly = true)
    public IndicatorPage get(County county, IndicatorKey key, IndicatorPage.Area area, Sex asked,
            @Nullable MunicipalityGroupId group) {
        var chosen = group == null ? null : this.groups.get(group);
        return page(this.catalogue.get(key), chosen == null ? area : IndicatorPage.Area.GROUP, chosen, asked,
                chosen == null ? municipalities(county, area) : municipalities(chosen), this.borders.draw());
    }

    /** The same indicators of the same municipalities, for comparing them. */
    @Transactional(readOnly = true)
    public List<IndicatorPage> list(List<Indicator> indicators, List<Municipality> municipalities) {
        return indicators.stream()
            .map(indicator -> page(indicator, IndicatorPage.Area.COUNTY, null, Sex.TOTAL, municipalities,
                    DrawnBorders.NONE))
            .toList();
    }

    private IndicatorPage page(Indicator indicator, IndicatorPage.Area area, @Nullable MunicipalityGroup group,
            Sex asked, List<Municipality> municipalities, DrawnBorders borders) {
        var sexes = this.series.listSexes(indicator.number());
        var sex = sexes.contains(asked) || sexes.isEmpty() ? asked : sexes.getFirst();
        var figures = this.municipal.list(List.of(indicator), sex).getOrDefault(indicator.number(), Map.of());
        var lines = municipalities.stream()
            .map(municipality -> new IndicatorPage.Line(municipality,
                    Objects.requireNonNullElse(figures.get(municipality.code()), Series.NONE)))
            .toList();
        return new IndicatorPage(indicator, area, group, sex, sexes, lines,
                this.series.findReading(indicator.number()).orElse(null), borders);
    }

    private List<Municipality> municipalities(County county, IndicatorPage.Area area) {
        return area == IndicatorPage.Area.COUNTRY ? this.municipalities.list(today())
                : this.municipalities.list(county.id(), today());
    }

    private List<Municipality> municipalities(MunicipalityGroup group) {
        return this.municipalities.list(today())
            .stream()
            .filter(municipality -> group.codes().contains(municipality.code()))
            .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
