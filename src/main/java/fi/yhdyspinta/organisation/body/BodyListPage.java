package fi.yhdyspinta.organisation.body;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One page of the bodies.
 *
 * @param total how many were found on all pages
 * @param municipalities those of the county, to choose from
 * @param homes names of municipalities by code
 * @param keeper whether the reader may add and change
 * @param member whether the reader has a role in the county
 * @param structure whether the reader may see the structure drawn
 */
public record BodyListPage(List<BodyFacts> bodies, int total, int page, List<Municipality> municipalities,
        Map<String, LocalText> homes, boolean keeper, boolean member, boolean structure) {

    static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (this.total + SIZE - 1) / SIZE);
    }

    public @Nullable LocalText home(BodyFacts body) {
        var code = body.municipality();
        return code == null ? null : this.homes.get(code);
    }

}
