package fi.yhdyspinta.organisation.mandate;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contacts' place in the main navigation. */
@Component
@Order(65)
class ContactNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("organisation.contact.title", place.path() + "/contacts"));
    }

}
