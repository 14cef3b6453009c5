package fi.yhdyspinta.organisation.register;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One page of the register.
 *
 * @param total how many were found on all pages
 * @param near whether these only resemble what was searched for
 * @param municipalities those of the county, to choose from
 * @param homes names of the municipalities by code
 * @param coordinator whether the reader may add and change
 */
public record RegisterPage(List<Entry> entries, int total, int page, boolean near, List<Municipality> municipalities,
        Map<String, LocalText> homes, boolean coordinator) {

    static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (this.total + SIZE - 1) / SIZE);
    }

    public @Nullable LocalText home(Entry entry) {
        var code = entry.organisation().municipalityCode();
        return code == null ? null : this.homes.get(code);
    }

}
