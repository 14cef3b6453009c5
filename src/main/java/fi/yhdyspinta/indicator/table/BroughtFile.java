package fi.yhdyspinta.indicator.table;

import java.time.Instant;

/**
 * A file from which to choose (tuotu tiedosto).
 *
 * @param title of the table in it
 */
public record BroughtFile(TableCopyId id, String fileName, String title, Instant broughtAt) {

    public TablePlace place() {
        return new TablePlace.Brought(this.id);
    }

}
