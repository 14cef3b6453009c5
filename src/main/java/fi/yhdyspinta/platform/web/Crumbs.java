package fi.yhdyspinta.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.Origin;

/** The way to a page: the process it serves, then what stands between. */
public final class Crumbs {

    private Crumbs() {
    }

    public static List<Crumb> of(Frame frame, Optional<Origin> origin, Crumb... between) {
        var crumbs = new ArrayList<Crumb>();
        origin.ifPresent(from -> crumbs.add(new Crumb(frame.text(from.label()), from.path())));
        crumbs.addAll(List.of(between));
        return crumbs;
    }

}
