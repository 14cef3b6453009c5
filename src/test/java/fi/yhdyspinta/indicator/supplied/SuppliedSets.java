package fi.yhdyspinta.indicator.supplied;

import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.platform.SuppliedFile;

/** Reads the sets in that come with the product, as a newer edition would be. */
public final class SuppliedSets {

    private SuppliedSets() {
    }

    public static void supply(IndicatorSets sets) {
        sets.supply(SetFile.of(SuppliedFile.read(SetFile.NAME)).sets());
    }

}
