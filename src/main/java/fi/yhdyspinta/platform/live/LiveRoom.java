package fi.yhdyspinta.platform.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import fi.yhdyspinta.platform.database.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.util.stream.Collectors.toSet;

/**
 * The readers of one topic on this node. Changes are drawn one after the other, so that
 * each reader gets them in order; many announcements in a hurry become one drawing.
 */
class LiveRoom {

    private static final Logger log = LoggerFactory.getLogger(LiveRoom.class);

    private static final long UNKNOWN = -1;

    private final LiveTopic topic;

    private final LiveSource source;

    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();

    private long drawn = UNKNOWN;

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
            if (this.drawn == UNKNOWN) {
                this.drawn = reader.seen();
                refresh();
            }
            else if (reader.seen() < this.drawn) {
                send(List.of(reader), ask(reader.seen()));
            }
        }
        finally {
            this.drawing.unlock();
        }
    }

    /**
     * Lets those go who may listen no more: their visit has ended, or their right has.
     */
    void review(LiveVisits visits) {
        var present = List.copyOf(this.readers);
        var open = visits.listOpen(present.stream().map(LiveReader::visit).flatMap(Optional::stream).collect(toSet()));
        var owners = present.stream().map(LiveReader::owner).collect(toSet());
        var entitled = Tenant.call(this.topic.county(), () -> this.source.listEntitled(this.topic, owners));
        present.stream()
            .filter(reader -> !entitled.contains(reader.owner()) || !reader.visit().map(open::contains).orElse(true))
            .forEach(LiveReader::end);
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
            var changes = ask(this.drawn);
            send(this.readers, changes);
            this.drawn = changes.revision();
        }
        catch (RuntimeException failed) {
            log.warn("Could not draw {} {}; its readers get it with the next change", this.topic.kind(),
                    this.topic.subject(), failed);
        }
        finally {
            this.drawing.unlock();
        }
    }

    private LiveChanges ask(long revision) {
        return Tenant.call(this.topic.county(), () -> this.source.since(this.topic, revision));
    }

    private static void send(Collection<LiveReader> audience, LiveChanges changes) {
        var parcels = new HashMap<String, List<LiveParcel>>();
        for (var reader : audience) {
            reader.send(parcels.computeIfAbsent(reader.variant(), variant -> LiveParcel.of(changes, variant)));
            if (changes.over()) {
                reader.end();
            }
        }
    }

}
