package fi.yhdyspinta.indicator.supplied;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.SuppliedFile;

/**
 * The list of areas that comes with the product, as its file tells it.
 *
 * @param sotkanetSigns what Sotkanet calls them, in both generations of signs of counties
 */
record RegionFile(List<Region> regions, Map<String, Region> sotkanetSigns) {

    static final String NAME = "/indicator/regions.csv";

    private static final int A_KIND = 1000;

    static RegionFile of(SuppliedFile file) {
        var regions = new ArrayList<Region>();
        var signs = new LinkedHashMap<String, Region>();
        for (var line : file.lines()) {
            var region = region(line);
            regions.add(region);
            for (var sign : line.get(5).split(" ")) {
                signs.put(sign, region);
            }
        }
        return new RegionFile(regions, signs);
    }

    private static Region region(List<String> line) {
        var kind = Region.Kind.valueOf(line.get(0));
        var finnish = line.get(2);
        return new Region(kind.ordinal() * A_KIND + Integer.parseInt(line.get(1)), kind, line.get(1),
                new LocalText(finnish, otherwise(line.get(3), finnish), otherwise(line.get(4), finnish)));
    }

    private static String otherwise(String name, String finnish) {
        return name.isEmpty() ? finnish : name;
    }

}
