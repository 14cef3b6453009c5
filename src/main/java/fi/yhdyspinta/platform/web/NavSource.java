package fi.yhdyspinta.platform.web;

import java.util.List;

/** A module's places in the main navigation of a county, in the order of the beans. */
public interface NavSource {

    List<NavItem> items(Frame.Place place);

}
