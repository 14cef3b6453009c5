package fi.yhdyspinta.indicator.supplied;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.SuppliedFile;

/** The sets of indicators that come with the product, as their file tells them. */
record SetFile(List<IndicatorSet> sets) {

    static final String NAME = "/indicator/sets.csv";

    static SetFile of(SuppliedFile file) {
        var lines = file.lines();
        return new SetFile(IntStream.range(0, lines.size()).mapToObj(place -> set(place, lines.get(place))).toList());
    }

    private static IndicatorSet set(int place, List<String> line) {
        return new IndicatorSet(line.get(0), IndicatorSet.Layer.SUPPLIED, place,
                IndicatorSet.Purpose.valueOf(line.get(1)), new LocalText(line.get(2), line.get(3), line.get(4)),
                line.get(5).isEmpty() ? null : Integer.valueOf(line.get(5)), null,
                Stream.of(line.get(6).split(" "))
                    .filter(key -> !key.isEmpty())
                    .map(key -> new IndicatorSet.Member(IndicatorKey.of(key), null))
                    .toList());
    }

}
