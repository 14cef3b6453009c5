package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Origins;
import fi.yhdyspinta.platform.web.Crumb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way from the results back to the survey and the process it serves. */
@Component
class WayBack {

    private final ObjectProvider<Origins> origins;

    WayBack(ObjectProvider<Origins> origins) {
        this.origins = origins;
    }

    List<Crumb> of(County county, Language language, ResultsPage page) {
        var way = new ArrayList<Crumb>();
        this.origins.ifAvailable(origins -> {
            try {
                var origin = origins.get(page.process());
                way.add(new Crumb(origin.label().in(language), origin.path()));
            }
            catch (NotFound withoutProcess) {
                // A survey may stand by itself; then the way begins at the survey.
            }
        });
        way.add(new Crumb(page.title().in(language), county.path() + "/surveys/" + page.survey()));
        return way;
    }

}
