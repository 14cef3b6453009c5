package fi.yhdyspinta.indicator.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.Found;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.catalogue.Search;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Indicators, regions and values as they are given to programs (avoin data). All public.
 */
@Component
class OpenData {

    private final Catalogue catalogue;

    private final OpenDataStore facts;

    private final AllSeries series;

    private final ToldValues values;

    private final Regions regions;

    private final Municipalities municipalities;

    private final IndicatorSets sets;

    private final Addresses addresses;

    OpenData(Catalogue catalogue, OpenDataStore facts, AllSeries series, ToldValues values, Regions regions,
            Municipalities municipalities, IndicatorSets sets, Addresses addresses) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.series = series;
        this.values = values;
        this.regions = regions;
        this.municipalities = municipalities;
        this.sets = sets;
        this.addresses = addresses;
    }

    /** An indicator that has values, and what is known of them. */
    record Told(Indicator indicator, Facts facts) {
    }

    /** Of whom which values are told, and when they were read. */
    record Asked(Indicator indicator, @Nullable Facts facts, List<OpenValue> values) {
    }

    /** Those that fit the words, the closest first. */
    @Transactional(readOnly = true)
    Found search(Search search) {
        return this.catalogue.search(search);
    }

    /**
     * @throws NotFound when there is none of that key
     */
    @Transactional(readOnly = true)
    OpenIndicator get(IndicatorKey key) {
        var indicator = this.catalogue.get(key);
        return OpenIndicator.of(indicator, this.facts.find(indicator.number()).orElse(null),
                this.series.listSexes(indicator.number()), this.facts.kinds(indicator.number()), this.addresses);
    }

    /**
     * @throws NotFound when there is no such indicator
     * @throws WrongQuestion when a region is asked for that there is not
     */
    @Transactional(readOnly = true)
    Asked listValues(IndicatorKey key, ValuesAsked asked) {
        var indicator = this.catalogue.get(key);
        return new Asked(indicator, this.facts.find(indicator.number()).orElse(null),
                this.values.list(indicator, asked));
    }

    /** All that have values, in the order in which they came to be known here. */
    @Transactional(readOnly = true)
    List<Told> listTold() {
        var facts = this.facts.list().stream().collect(Collectors.toMap(Facts::key, Function.identity()));
        return this.catalogue.list(facts.keySet())
            .stream()
            .sorted(Comparator.comparingInt(Indicator::number))
            .map(indicator -> new Told(indicator, Objects.requireNonNull(facts.get(indicator.key()))))
            .toList();
    }

    /** All regions of the kind, or of every kind. */
    @Transactional(readOnly = true)
    List<OpenRegion> listRegions(Region.@Nullable Kind kind) {
        var known = this.municipalities.listEver()
            .stream()
            .collect(Collectors.toMap(Municipality::code, Function.identity()));
        return (kind == null ? Stream.of(Region.Kind.values()) : Stream.of(kind))
            .flatMap(each -> this.regions.list(each).stream())
            .map(region -> OpenRegion.of(region,
                    region.kind() == Region.Kind.MUNICIPALITY ? known.get(region.code()) : null))
            .toList();
    }

    @Transactional(readOnly = true)
    List<OpenSet> listSets() {
        return this.sets.listFilled().stream().map(OpenSet::of).toList();
    }

}
