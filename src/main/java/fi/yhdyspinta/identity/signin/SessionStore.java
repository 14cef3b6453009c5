package fi.yhdyspinta.identity.signin;

import java.time.Clock;
import java.util.Set;

import fi.yhdyspinta.platform.live.LiveVisits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells live streams whether the sessions that opened them still hold. */
@Repository
class SessionStore implements LiveVisits {

    private final JdbcClient db;

    private final Clock clock;

    SessionStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<String> listOpen(Set<String> sessions) {
        return sessions.isEmpty() ? sessions
                : this.db.sql("""
                        SELECT session_id
                        FROM identity.session
                        WHERE session_id = ANY (CAST(:sessions AS char(36)[])) AND expiry_time > :now
                        """)
                    .param("sessions", sessions.toArray(String[]::new))
                    .param("now", this.clock.millis())
                    .query(String.class)
                    .set();
    }

}
