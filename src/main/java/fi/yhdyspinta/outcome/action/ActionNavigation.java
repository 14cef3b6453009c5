package fi.yhdyspinta.outcome.action;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register's place in the main navigation. */
@Component
@Order(50)
class ActionNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("outcome.nav.actions", place.path() + "/actions"));
    }

}
