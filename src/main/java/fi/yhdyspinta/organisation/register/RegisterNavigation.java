package fi.yhdyspinta.organisation.register;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register's place in the main navigation. */
@Component
@Order(60)
class RegisterNavigation implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("organisation.register.title", place.path() + "/organisations"));
    }

}
