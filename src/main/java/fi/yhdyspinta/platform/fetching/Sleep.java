package fi.yhdyspinta.platform.fetching;

import java.time.Duration;

/** How time is let pass; tests let none. */
@FunctionalInterface
public interface Sleep {

    void sleep(Duration duration) throws InterruptedException;

}
