package fi.yhdyspinta.indicator.supplied;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.region.Signs;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.platform.SuppliedFile;

/** The figures that come with the product, as their file tells them. */
final class FigureFile {

    static final String NAME = "/indicator/figures.csv";

    private static final String NOT_TOLD = "-";

    private FigureFile() {
    }

    /** The figures of each indicator. */
    static Map<IndicatorKey, Packing> of(SuppliedFile file, Signs ownSigns) {
        var figures = new LinkedHashMap<IndicatorKey, Packing>();
        for (var line : file.lines()) {
            var packing = figures.computeIfAbsent(IndicatorKey.of(line.get(0)), key -> new Packing(ownSigns));
            read(line, packing);
        }
        return figures;
    }

    private static void read(List<String> line, Packing packing) {
        int year = Integer.parseInt(line.get(2));
        for (var value : line.get(3).split(" ")) {
            if (!value.equals(NOT_TOLD)) {
                packing.accept(new Observation(line.get(1), year, Sex.TOTAL, Double.parseDouble(value), null));
            }
            year++;
        }
    }

}
