package fi.yhdyspinta.indicator.sotkanet;

import java.util.function.Consumer;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.SexWords;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;

/**
 * Values in JSON, of REST 1.1 and of 1.0, where all are texts and the value stands under
 * "primary value". Sotkanet leaves out what is not published; a value that is null is
 * passed over in the same way.
 */
public final class JsonRows {

    private JsonRows() {
    }

    /**
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is no such answer;
     * rows read before it was noticed have been handed on
     */
    public static void read(Answer answer, Consumer<SotkanetRow> rows) {
        Json.each(answer, item -> read(item, rows));
    }

    private static void read(Fields item, Consumer<SotkanetRow> rows) {
        var indicator = item.integer("indicator");
        var region = String.valueOf(item.integer("region"));
        var year = item.integer("year");
        var sex = SexWords.find(item.text("gender"))
            .orElseThrow(() -> item.unreadable("a sex, not \"" + item.text("gender") + "\"", "gender"));
        var count = item.findNumber("absValue").orElse(null);
        item.findNumber(valueKey(item))
            .ifPresent(
                    value -> rows.accept(new SotkanetRow(indicator, new Observation(region, year, sex, value, count))));
    }

    private static String valueKey(Fields item) {
        if (item.has("value")) {
            return "value";
        }
        if (item.has("primary value")) {
            return "primary value";
        }
        throw item.unreadable("a number", "value");
    }

}
