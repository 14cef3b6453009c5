package fi.yhdyspinta.tray.service;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import org.springframework.beans.factory.BeanFactory;

/** What a county knows of services, for tests of other modules. */
public final class SeenServices {

    private SeenServices() {
    }

    public static Found all(BeanFactory beans, Actor reader) {
        return beans.getBean(ServiceCatalogue.class)
            .search(reader.county(),
                    new Search(List.of(), null, null, null, null, false, null, false, Search.Sort.NAME, 0));
    }

    public static GapMap gaps(BeanFactory beans, Actor reader) {
        return beans.getBean(Gaps.class).get(reader.county(), new GapFilter(null, null, null, null, false, false, 0));
    }

}
