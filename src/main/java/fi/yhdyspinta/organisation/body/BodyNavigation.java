package fi.yhdyspinta.organisation.body;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bodies' place in the main navigation. */
@Component
@Order(61)
class BodyNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("organisation.body.title", place.path() + "/bodies"));
    }

}
