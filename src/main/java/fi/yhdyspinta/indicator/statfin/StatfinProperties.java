package fi.yhdyspinta.indicator.statfin;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Statistics Finland is asked.
 *
 * @param generation of PxWeb's interface, 1 or 2
 * @param url of it, before the language or "tables"
 * @param pause between the beginnings of two requests; 40 in a minute are allowed
 * @param mostCells how many cells one question may ask for
 */
@ConfigurationProperties("yhdyspinta.statfin")
record StatfinProperties(@DefaultValue("1") int generation,
        @DefaultValue("https://pxdata.stat.fi/PxWeb/api/v1") URI url, @DefaultValue("1500ms") Duration pause,
        @DefaultValue("120000") int mostCells) {

    StatfinProperties {
        if (generation != 1 && generation != 2) {
            throw new IllegalArgumentException("PxWeb has generations 1 and 2, not " + generation);
        }
    }

    URI at(String path) {
        return URI.create(this.url.toString().replaceAll("/+$", "") + path);
    }

}
