package fi.yhdyspinta.indicator.sotkanet;

import java.util.function.Consumer;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator (indikaattori) as the list of all tells it.
 *
 * @param title on one line, without markup; the number when nobody has given a title
 * @param producer who makes the figures (tiedontuottaja)
 */
public record ListedIndicator(int id, LocalText title, @Nullable LocalText producer, Coverage coverage) {

    /**
     * Reads the answer of /indicators.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none; those
     * read before it was noticed have been handed on
     */
    public static void read(Answer answer, Consumer<ListedIndicator> indicators) {
        Json.each(answer, item -> indicators.accept(of(item)));
    }

    private static ListedIndicator of(Fields item) {
        return new ListedIndicator(item.integer("id"), title(item), producer(item), Coverage.read(item));
    }

    static LocalText title(Fields item) {
        return item.object("title").localText(PlainText::line).orElseGet(() -> LocalText.finnish(item.text("id")));
    }

    static @Nullable LocalText producer(Fields item) {
        return item.findObject("organization")
            .flatMap(organisation -> organisation.findLocalText("title", PlainText::line))
            .orElse(null);
    }

}
