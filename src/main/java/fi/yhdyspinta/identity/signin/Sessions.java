package fi.yhdyspinta.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The sessions in the database, each read once a request. */
class Sessions implements SessionRepository<Session> {

    private final SessionRepository<Session> kept;

    /** The library does not tell the type of its sessions; it only takes back its own. */
    @SuppressWarnings("unchecked")
    Sessions(JdbcIndexedSessionRepository kept) {
        this.kept = (SessionRepository<Session>) (SessionRepository<?>) kept;
    }

    @Override
    public Session createSession() {
        return this.kept.createSession();
    }

    @Override
    public void save(Session session) {
        this.kept.save(session);
        RequestSession.remember(session);
    }

    @Override
    public @Nullable Session findById(String id) {
        var known = RequestSession.find(id);
        if (known != null) {
            return known;
        }
        var found = this.kept.findById(id);
        RequestSession.remember(found);
        return found;
    }

    @Override
    public void deleteById(String id) {
        RequestSession.remember(null);
        this.kept.deleteById(id);
    }

}
