package fi.yhdyspinta.indicator.supplied;

import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Breakdown;
import fi.yhdyspinta.platform.SuppliedFile;

/** The breakdowns that come with the product, as their file tells them. */
final class BreakdownFile {

    static final String NAME = "/indicator/breakdowns.csv";

    private BreakdownFile() {
    }

    static List<Breakdown> of(SuppliedFile file) {
        return file.lines()
            .stream()
            .map(line -> new Breakdown(IndicatorKey.of(line.get(0)), IndicatorKey.of(line.get(1)),
                    Breakdown.Kind.valueOf(line.get(2))))
            .toList();
    }

}
