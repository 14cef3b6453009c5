package fi.yhdyspinta.platform.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import fi.yhdyspinta.platform.database.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The readers of one topic on this node. Changes are drawn one after the other, so that
 * each reader gets them in order; many announcements in a hurry become one drawing.
 */
class LiveRoom {

    private static final Logger log = LoggerFactory.getLogger(LiveRoom.class);

    private final LiveTopic topic;

    private final LiveSource source;

    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();

    private final Map<String, Long> drawn = new HashMap<>();

    private final ReentrantLock drawing = new ReentrantLock();

    private final AtomicBoolean waiting = new AtomicBoolean();

    LiveRoom(LiveTopic topic, LiveSource source) {
        this.topic = topic;
        this.source = source;
    }

    LiveRoom with(LiveReader reader) {
        this.readers.add(reader);
        return this;
    }

    /** Whether the room is empty after the reader has left. */
    boolean without(LiveReader reader) {
        this.readers.remove(reader);
        return this.readers.isEmpty();
    }

    Collection<LiveReader> readers() {
        return this.readers;
    }

    /**
     * Brings a new reader up to what the others see. One who comes with a fresh page
     * costs no question to the database.
     */
    void welcome(LiveReader reader) {
        this.drawing.lock();
        try {
            var known = this.drawn.get(reader.variant());
            if (known == null) {
                this.drawn.put(reader.variant(), reader.seen());
                refresh();
            }
            else if (reader.seen() < known) {
                send(List.of(reader), ask(reader.seen(), reader.variant()));
            }
        }
        finally {
            this.drawing.unlock();
        }
    }

    /** Something has changed: draws it soon, elsewhere. */
    void refresh() {
        if (this.waiting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("live-" + this.topic.kind()).start(this::drawAll);
        }
    }

    private void drawAll() {
        this.drawing.lock();
        try {
            this.waiting.set(false);
            this.drawn.replaceAll(this::draw);
        }
        catch (RuntimeException failed) {
            log.warn("Could not draw {} {}; its readers get it with the next change", this.topic.kind(),
                    this.topic.subject(), failed);
        }
        finally {
            this.drawing.unlock();
        }
    }

    private long draw(String variant, long revision) {
        var audience = this.readers.stream().filter(reader -> reader.variant().equals(variant)).toList();
        if (audience.isEmpty()) {
            return revision;
        }
        var changes = ask(revision, variant);
        send(audience, changes);
        return Math.max(revision, changes.revision());
    }

    private LiveChanges ask(long revision, String variant) {
        return Tenant.call(this.topic.county(), () -> this.source.since(this.topic, revision, variant));
    }

    private static void send(Collection<LiveReader> audience, LiveChanges changes) {
        for (var parcel : LiveParcel.of(changes)) {
            audience.forEach(reader -> reader.send(parcel));
        }
        if (changes.over()) {
            audience.forEach(LiveReader::end);
        }
    }

}
