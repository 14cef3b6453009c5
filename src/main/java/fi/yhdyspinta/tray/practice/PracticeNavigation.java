package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The practice bank's place in the main navigation. */
@Component
@Order(52)
class PracticeNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("tray.practice.nav", place.path() + "/practices"));
    }

}
