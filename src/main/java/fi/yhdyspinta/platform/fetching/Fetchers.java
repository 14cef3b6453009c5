package fi.yhdyspinta.platform.fetching;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/** Makes for each source the one who asks it. */
public final class Fetchers {

    private final FetchingProperties properties;

    private final String asker;

    private final Clock clock;

    private final Sleep sleep;

    /**
     * @param address where the service stands for the public; sources are told of its
     * page "about"
     */
    public Fetchers(FetchingProperties properties, String address, Clock clock, Sleep sleep) {
        var version = Fetchers.class.getPackage().getImplementationVersion();
        this.properties = properties;
        this.asker = "Yhdyspinta/%s (+%s/about)".formatted(Objects.requireNonNullElse(version, "dev"),
                address.replaceAll("/+$", ""));
        this.clock = clock;
        this.sleep = sleep;
    }

    /** One who keeps such a pause between the requests to a source. */
    public Fetcher withPause(Duration pause) {
        return new Fetcher(this.properties, pause, this.asker, this.clock, this.sleep);
    }

}
