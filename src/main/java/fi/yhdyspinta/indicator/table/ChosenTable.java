package fi.yhdyspinta.indicator.table;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A table of which an indicator is read (valittu taulukko).
 *
 * @param fileName of the file that it is read from; null when the source is asked
 * @param fixed labels of what is chosen of it
 * @param endedAt since when it is not read any more
 */
public record ChosenTable(TableChoiceId id, IndicatorKey indicator, LocalText title, TablePlace place,
        @Nullable String fileName, List<String> fixed, Instant chosenAt, @Nullable Instant endedAt) {

    public ChosenTable {
        fixed = List.copyOf(fixed);
    }

    public boolean isEnded() {
        return this.endedAt != null;
    }

}
