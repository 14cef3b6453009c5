package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What taking a file would change (esikatselu).
 *
 * @param lines each service of the file
 * @param missing services of the same providers that are known and not in the file
 * @param skipped things in the file that could not be made out
 */
public record Preview(Upload upload, List<Line> lines, List<Missing> missing, int providers, int channels,
        int skipped) {

    public record Line(ServiceId id, LocalText name, String provider, @Nullable Instant modifiedAt, Change change) {
    }

    public record Missing(ServiceId id, LocalText name) {
    }

    public Preview {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public long count(Change change) {
        return this.lines.stream().filter(line -> line.change() == change).count();
    }

    public List<Line> of(Change change) {
        return this.lines.stream().filter(line -> line.change() == change).toList();
    }

}
