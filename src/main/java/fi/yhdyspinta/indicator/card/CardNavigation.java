package fi.yhdyspinta.indicator.card;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The situation picture's place in the main navigation. */
@Component
@Order(45)
class CardNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("indicator.nav", place.path() + "/cards"));
    }

}
