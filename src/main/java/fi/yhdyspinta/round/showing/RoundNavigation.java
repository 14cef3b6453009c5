package fi.yhdyspinta.round.showing;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class RoundNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("round.nav", place.path() + "/rounds"));
    }

}
