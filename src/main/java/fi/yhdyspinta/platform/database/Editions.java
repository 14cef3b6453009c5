package fi.yhdyspinta.platform.database;

import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/**
 * Which edition of a county's watched tables (platform.watch in SQL) this node knows of.
 * A commit on any node begins a new one: for those of this node at once, for the others
 * as soon as PostgreSQL has told. Whatever was read under an edition that is no longer
 * the current one is old.
 */
@Component
public class Editions implements Wire.Hearer {

    /**
     * Label of a transaction that writes to no watched table, so that what is kept stays.
     */
    public static final String UNWATCHED = "unwatched";

    private final AtomicLong latest = new AtomicLong();

    private final Map<UUID, Long> ofCounty = new ConcurrentHashMap<>();

    private volatile long ofAll;

    private volatile boolean hearing;

    /** The current edition; none while other nodes cannot be heard. */
    public OptionalLong current(UUID county) {
        return this.hearing ? OptionalLong.of(Math.max(this.ofAll, this.ofCounty.getOrDefault(county, 0L)))
                : OptionalLong.empty();
    }

    /** This node has written to the county. */
    void committed(UUID county) {
        this.ofCounty.merge(county, this.latest.incrementAndGet(), Math::max);
    }

    @Override
    public String channel() {
        return "yhdyspinta_change";
    }

    @Override
    public void connected() {
        this.ofAll = this.latest.incrementAndGet();
        this.hearing = true;
    }

    @Override
    public void broken() {
        this.hearing = false;
    }

    @Override
    public void heard(String county) {
        if (county.isEmpty()) {
            this.ofAll = this.latest.incrementAndGet();
        }
        else {
            committed(UUID.fromString(county));
        }
    }

}
