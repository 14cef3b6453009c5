package fi.yhdyspinta;

import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Mailbox;
import fi.yhdyspinta.cast.StageClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a real PostgreSQL, started once for all tests. Each test makes
 * its own county with {@code cast.stage()}, so that tests never meet.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({ Cast.class, Mailbox.class, StageClock.class })
public abstract class DatabaseTest {

    @Autowired
    protected Cast cast;

}
