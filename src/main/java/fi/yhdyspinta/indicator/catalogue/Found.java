package fi.yhdyspinta.indicator.catalogue;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found, and how many there are in all.
 */
public record Found(List<Hit> hits, int count) {

    /**
     * One indicator.
     *
     * @param firstYear of its figures here; null when there are none
     */
    public record Hit(Indicator indicator, @Nullable Integer firstYear, @Nullable Integer lastYear,
            @Nullable Instant readAt) {

        public boolean hasFigures() {
            return this.firstYear != null;
        }

    }

    public int pages() {
        return Math.ceilDiv(this.count, Search.PAGE);
    }

}
