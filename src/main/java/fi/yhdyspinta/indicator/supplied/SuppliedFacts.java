package fi.yhdyspinta.indicator.supplied;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.region.Signs;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.platform.SuppliedFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads in at the start the areas, indicators and figures that come with the product,
 * when they are newer than what is there. Figures that have been fetched from their
 * source stay.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SuppliedFacts implements ApplicationRunner {

    private final EditionStore editions;

    private final Regions regions;

    private final Catalogue catalogue;

    private final IndicatorSets sets;

    private final AllSeries series;

    private final Clock clock;

    SuppliedFacts(EditionStore editions, Regions regions, Catalogue catalogue, IndicatorSets sets, AllSeries series,
            Clock clock) {
        this.editions = editions;
        this.regions = regions;
        this.catalogue = catalogue;
        this.sets = sets;
        this.series = series;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        bringUpToDate(RegionFile.NAME, this::readRegions);
        bringUpToDate(IndicatorFile.NAME, file -> this.catalogue.supply(IndicatorFile.of(file).indicators()));
        bringUpToDate(SetFile.NAME, file -> this.sets.supply(SetFile.of(file).sets()));
        bringUpToDate(BreakdownFile.NAME, file -> this.catalogue.supplyBreakdowns(BreakdownFile.of(file)));
        bringUpToDate(FigureFile.NAME, this::readFigures);
    }

    private void bringUpToDate(String name, Consumer<SuppliedFile> reader) {
        var file = SuppliedFile.read(name);
        if (this.editions.begin(name, file.edition(), this.clock.instant())) {
            reader.accept(file);
        }
    }

    private void readRegions(SuppliedFile file) {
        var list = RegionFile.of(file);
        this.regions.bringUpToDate(list.regions(), list.sotkanetSigns());
    }

    private void readFigures(SuppliedFile file) {
        FigureFile.of(file, ownSigns())
            .forEach((key, figures) -> this.series.supply(this.catalogue.get(key).number(), figures));
    }

    private Signs ownSigns() {
        return new Signs(Stream.of(Region.Kind.values())
            .flatMap(kind -> this.regions.list(kind).stream())
            .collect(Collectors.toMap(Region::sign, Region::number)));
    }

}
