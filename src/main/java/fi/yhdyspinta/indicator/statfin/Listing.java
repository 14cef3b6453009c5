package fi.yhdyspinta.indicator.statfin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.platform.fetching.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Some of the tables that a source has (taulukkoluettelo).
 *
 * @param all how many there are on all pages
 * @param page which this is, from 1 on
 */
public record Listing(List<Entry> entries, int all, int page, int pages) {

    public Listing {
        entries = List.copyOf(entries);
    }

    /**
     * A table, or a folder of them.
     *
     * @param id by which it is asked for
     * @param firstPeriod the oldest year or month; null when the source does not say
     */
    public record Entry(String id, String label, boolean isFolder, @Nullable LocalDate updatedOn,
            @Nullable String firstPeriod, @Nullable String lastPeriod) {
    }

    /** The day that a field begins with; null when there is none. */
    static @Nullable LocalDate day(Fields fields, String key) {
        var text = fields.findText(key).orElse("");
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        }
        catch (DateTimeException other) {
            throw fields.unreadable("a day, as 2026-04-16", key);
        }
    }

}
