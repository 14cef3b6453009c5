package fi.yhdyspinta.representation.showing;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place of the processes in the main navigation. */
@Component
@Order(55)
class RepresentationNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("representation.nav", place.path() + "/representation"));
    }

}
