package fi.yhdyspinta.platform.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.yhdyspinta.platform.database.Wire;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hub of live pages (suora näkymä). A module announces in its transaction that a
 * subject has changed; after the commit every node reads the change once, draws it once
 * per variant and sends the same bytes to each reader. A reader who was away is sent what
 * changed since the last event it saw, so all readers converge whatever was lost on the
 * way.
 */
@Component
public class LiveStreams implements SmartLifecycle, Wire.Hearer {

    private static final String CHANNEL = "yhdyspinta_live";

    private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);

    private final Map<LiveTopic, LiveRoom> rooms = new ConcurrentHashMap<>();

    private final ObjectProvider<LiveSource> sources;

    private final JdbcClient db;

    private final LiveVisits visits;

    private volatile boolean running;

    LiveStreams(JdbcClient db, LiveVisits visits, ObjectProvider<LiveSource> sources) {
        this.db = db;
        this.visits = visits;
        this.sources = sources;
    }

    /**
     * Tells all nodes that the subject has changed. Within the transaction of the change:
     * PostgreSQL passes it on at the commit, or never. Only ids travel.
     */
    public void announce(LiveTopic topic) {
        this.db.sql("SELECT pg_notify(:channel, :topic)")
            .param("channel", CHANNEL)
            .param("topic", topic.toString())
            .query((row, number) -> true)
            .list();
    }

    /**
     * Turns the request into a stream of server-sent events. The caller has asked whether
     * the reader may listen. The browser's Last-Event-ID counts before {@code since}.
     * @param owner who listens: the right of the owner, and the session when somebody has
     * signed in, are asked for again at every heartbeat
     * @param variant readers of one variant get the same bytes
     * @param since the revision the reader's page shows
     */
    public void open(HttpServletRequest request, HttpServletResponse response, LiveTopic topic, String owner,
            String variant, long since) throws IOException {
        if (!this.running) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "2");
            return;
        }
        var reader = new LiveReader(owner, visit(request), variant, lastSeen(request, since));
        reader.start(request, response, () -> leave(topic, reader));
        this.rooms.compute(topic, (same, room) -> (room == null ? newRoom(topic) : room).with(reader)).welcome(reader);
        if (reader.hasEnded()) {
            leave(topic, reader);
        }
    }

    /**
     * Ends the streams of those who may listen no more, on this node; done at every
     * heartbeat. What cannot be asked now is asked the next time.
     */
    public void review() {
        for (var room : this.rooms.values()) {
            try {
                room.review(this.visits);
            }
            catch (RuntimeException failed) {
                log.warn("Could not ask who may still listen", failed);
            }
        }
    }

    /** How many readers hold a stream of the topic on this node. */
    public int count(LiveTopic topic) {
        var room = this.rooms.get(topic);
        return room == null ? 0 : room.readers().size();
    }

    /** Cuts every stream of the topic on this node, as a broken network would. */
    public void cut(LiveTopic topic) {
        var room = this.rooms.get(topic);
        if (room != null) {
            List.copyOf(room.readers()).forEach(LiveReader::end);
        }
    }

    @Override
    public void start() {
        this.running = true;
        Thread.ofVirtual().name("live-heartbeat").start(this::beat);
    }

    /** Before the web server waits for its requests to end: these never would. */
    @Override
    public void stop() {
        this.running = false;
        this.rooms.values().forEach(room -> List.copyOf(room.readers()).forEach(LiveReader::end));
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void heard(String topic) {
        var room = this.rooms.get(LiveTopic.parse(topic));
        if (room != null) {
            room.refresh();
        }
    }

    /** Something may have been missed, so that everything is drawn anew. */
    @Override
    public void connected() {
        this.rooms.values().forEach(LiveRoom::refresh);
    }

    private void leave(LiveTopic topic, LiveReader reader) {
        this.rooms.computeIfPresent(topic, (same, room) -> room.without(reader) ? null : room);
    }

    private LiveRoom newRoom(LiveTopic topic) {
        return this.sources.stream()
            .filter(source -> source.kind().equals(topic.kind()))
            .findFirst()
            .map(source -> new LiveRoom(topic, source))
            .orElseThrow(() -> new IllegalStateException("Nothing draws " + topic.kind()));
    }

    private void beat() {
        try {
            while (this.running) {
                Thread.sleep(LiveReader.HEARTBEAT);
                review();
                this.rooms.values().forEach(room -> room.readers().forEach(LiveReader::beat));
            }
        }
        catch (InterruptedException ended) {
            log.debug("Heartbeats end");
        }
    }

    private static @Nullable String visit(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? null : request.getSession().getId();
    }

    private static long lastSeen(HttpServletRequest request, long since) {
        var header = request.getHeader("Last-Event-ID");
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : since;
    }

}
