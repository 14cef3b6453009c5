package fi.yhdyspinta.platform.database;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/**
 * Counts the writing transactions of each tenant on this node, so that what was drawn
 * before the last of them is known to be old.
 */
@Component
public class TenantChanges {

    private final Map<UUID, AtomicLong> counts = new ConcurrentHashMap<>();

    /** How many times the tenant has been written to. */
    public long count(UUID tenant) {
        var count = this.counts.get(tenant);
        return count == null ? 0 : count.get();
    }

    void committed(UUID tenant) {
        this.counts.computeIfAbsent(tenant, first -> new AtomicLong()).incrementAndGet();
    }

}
