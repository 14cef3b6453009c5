package fi.yhdyspinta.tray.service;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The services' place in the main navigation. */
@Component
@Order(47)
class ServiceNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("tray.service.nav", place.path() + "/services"));
    }

}
