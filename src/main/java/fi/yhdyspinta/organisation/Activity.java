package fi.yhdyspinta.organisation;

import java.util.List;
import java.util.Set;

/**
 * Where and for what an organisation works (toiminta-alue).
 *
 * @param municipalities codes of its own municipality and of those it works in
 * @param themes in its own words
 */
public record Activity(Organisation organisation, Set<String> municipalities, List<String> themes) {

    public Activity {
        municipalities = Set.copyOf(municipalities);
        themes = List.copyOf(themes);
    }

}
