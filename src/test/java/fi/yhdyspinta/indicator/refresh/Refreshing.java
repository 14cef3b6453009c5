package fi.yhdyspinta.indicator.refresh;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does what waits of a refresh, as the background would. */
public final class Refreshing {

    private Refreshing() {
    }

    /** Forgets what others have left waiting. */
    public static void clear(BeanFactory beans) {
        var db = beans.getBean(JdbcClient.class);
        db.sql("DELETE FROM indicator.held_reading").update();
        db.sql("DELETE FROM indicator.refresh").update();
    }

    public static void run(BeanFactory beans) {
        var steps = beans.getBean(RefreshSteps.class);
        while (steps.next()) {
            // The next one.
        }
    }

}
