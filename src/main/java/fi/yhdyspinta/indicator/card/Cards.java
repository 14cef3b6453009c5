package fi.yhdyspinta.indicator.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.catalogue.MunicipalSeries;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The municipality cards (kuntakortit). They are public. */
@Component
public class Cards {

    private final Municipalities municipalities;

    private final Regions regions;

    private final Catalogue catalogue;

    private final IndicatorSets sets;

    private final MunicipalSeries series;

    private final List<CardSource> sources;

    private final Clock clock;

    Cards(Municipalities municipalities, Regions regions, Catalogue catalogue, IndicatorSets sets,
            MunicipalSeries series, List<CardSource> sources, Clock clock) {
        this.municipalities = municipalities;
        this.regions = regions;
        this.catalogue = catalogue;
        this.sets = sets;
        this.series = series;
        this.sources = sources;
        this.clock = clock;
    }

    /** The municipalities of the county, or of the whole country; each has a card. */
    @Transactional(readOnly = true)
    public List<Municipality> list(County county, boolean country) {
        return country ? this.municipalities.list(today()) : this.municipalities.list(county.id(), today());
    }

    /**
     * The card of any municipality of the country.
     * @throws NotFound when there is no such municipality today
     */
    @Transactional(readOnly = true)
    public MunicipalityCard get(String code) {
        var ever = this.municipalities.listEver();
        var all = ever.stream().filter(municipality -> municipality.isThereOn(today())).toList();
        var own = all.stream()
            .filter(municipality -> municipality.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such municipality"));
        return draw(own, all, joined(own, ever));
    }

    private MunicipalityCard draw(Municipality own, List<Municipality> all, List<Municipality> joined) {
        var shown = this.sets.list();
        var indicators = this.catalogue.list(shown.stream().flatMap(set -> set.members().stream()).toList());
        var field = Field.of(own, all, this.series.list(indicators, Sex.TOTAL));
        var lines = indicators.stream().collect(Collectors.toMap(Indicator::key, field::line));
        return new MunicipalityCard(own, county(own), today().getYear(), joined, shown.stream()
            .map(set -> new MunicipalityCard.Section(set.name(), set.members().stream().map(lines::get).toList()))
            .toList(), this.sources.stream().flatMap(source -> source.listPromises(own).stream()).toList());
    }

    /** Those that have been joined to it, the latest last. */
    private static List<Municipality> joined(Municipality own, List<Municipality> ever) {
        return ever.stream()
            .filter(ended -> own.code().equals(ended.successor()))
            .sorted(Comparator.comparing(Municipality::endedOn, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    }

    private LocalText county(Municipality municipality) {
        return this.regions.find(Region.Kind.COUNTY, String.valueOf(municipality.countyCode()))
            .map(Region::name)
            .orElse(municipality.name());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
