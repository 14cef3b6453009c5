package fi.yhdyspinta.identity.signin;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The sessions of the database, asked and written no oftener than needed. Reading a page
 * writes nothing, but the time of last use once a minute; and a request that asks for its
 * session again, as it does when it has saved it, is answered from memory.
 */
class SparingSessions implements SessionRepository<SparingSession> {

    /** What a request knows of sessions, for as long as it lasts. */
    static final ScopedValue<Map<String, SparingSession>> KNOWN = ScopedValue.newInstance();

    private final SessionRepository<Session> database;

    @SuppressWarnings("unchecked")
    SparingSessions(SessionRepository<? extends Session> database) {
        this.database = (SessionRepository<Session>) database;
    }

    @Override
    public SparingSession createSession() {
        return new SparingSession(this.database.createSession());
    }

    @Override
    public void save(SparingSession session) {
        if (session.hasChanges()) {
            this.database.save(session.stored());
            session.markSaved();
        }
        known().put(session.getId(), session);
    }

    @Override
    public @Nullable SparingSession findById(String id) {
        var known = known().get(id);
        return known == null ? read(id) : known;
    }

    @Override
    public void deleteById(String id) {
        known().remove(id);
        this.database.deleteById(id);
    }

    private @Nullable SparingSession read(String id) {
        var found = this.database.findById(id);
        return found == null ? null : SparingSession.unchanged(found);
    }

    private static Map<String, SparingSession> known() {
        return KNOWN.isBound() ? KNOWN.get() : new HashMap<>();
    }

}
