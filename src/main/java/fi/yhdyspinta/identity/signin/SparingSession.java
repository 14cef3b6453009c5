package fi.yhdyspinta.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether anything in it is worth writing. */
final class SparingSession implements Session {

    /** A session ends at most this much too early. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    private final Session stored;

    private boolean changed;

    /** A new session. */
    SparingSession(Session stored) {
        this.stored = stored;
        this.changed = true;
    }

    /** A session as it stands in the database. */
    static SparingSession unchanged(Session stored) {
        var session = new SparingSession(stored);
        session.changed = false;
        return session;
    }

    Session stored() {
        return this.stored;
    }

    boolean hasChanges() {
        return this.changed;
    }

    void markSaved() {
        this.changed = false;
    }

    @Override
    public String getId() {
        return this.stored.getId();
    }

    @Override
    public String changeSessionId() {
        this.changed = true;
        return this.stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return this.stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return this.stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        this.changed = true;
        this.stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        this.changed = true;
        this.stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return this.stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (this.changed || time.isAfter(this.stored.getLastAccessedTime().plus(COARSE))) {
            this.changed = true;
            this.stored.setLastAccessedTime(time);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return this.stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        this.changed = true;
        this.stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return this.stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return this.stored.isExpired();
    }

}
