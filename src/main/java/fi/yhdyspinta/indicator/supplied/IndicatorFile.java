package fi.yhdyspinta.indicator.supplied;

import java.util.List;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.SuppliedFile;
import org.jspecify.annotations.Nullable;

/** The indicators that come with the product, as their file tells them. */
record IndicatorFile(List<Indicator> indicators) {

    static final String NAME = "/indicator/indicators.csv";

    static IndicatorFile of(SuppliedFile file) {
        return new IndicatorFile(file.lines().stream().map(IndicatorFile::indicator).toList());
    }

    private static Indicator indicator(List<String> line) {
        var title = textOrNull(line, 1);
        if (title == null) {
            throw new IllegalStateException("No title: " + line);
        }
        var aim = line.get(8).isEmpty() ? null : Indicator.Aim.valueOf(line.get(8));
        return new Indicator(0, IndicatorKey.of(line.get(0)), title, null, null, textOrNull(line, 4),
                textOrNull(line, 10), Integer.parseInt(line.get(7)), aim, Indicator.Measure.valueOf(line.get(9)), null);
    }

    /** Three fields from that place on, in Finnish, Swedish and English. */
    private static @Nullable LocalText textOrNull(List<String> line, int from) {
        var texts = line.subList(from, from + 3);
        return texts.stream().allMatch(String::isEmpty) ? null
                : new LocalText(texts.get(0), texts.get(1), texts.get(2));
    }

}
