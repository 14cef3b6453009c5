package fi.yhdyspinta.platform.database;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has been read from watched tables of a county, kept until any node writes to them.
 * The county is that of the thread: nothing is ever handed to another one. It keeps
 * neither what depends on the clock nor who may read: ask that each time.
 *
 * @param <K> tells one reading from another within a county; compared by value
 */
public final class Kept<K, T> {

    /** Nothing stays longer unused, nor longer than this if ever a node is deaf. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private record Place<K>(UUID county, K key) {
    }

    private record Reading<T>(long edition, T content) {
    }

    private final Editions editions;

    private final Cache<Place<K>, Reading<T>> readings;

    public Kept(Editions editions, int most) {
        this.editions = editions;
        this.readings = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(LONGEST).build();
    }

    /**
     * @param read asked when nothing of the current edition is kept; always within a
     * transaction that writes, which must see its own writing and keep to itself what may
     * yet be rolled back
     */
    public T get(K key, Supplier<T> read) {
        var county = Tenant.current();
        return county.isEmpty() || isWriting() ? read.get() : get(new Place<>(county.get(), key), read);
    }

    private T get(Place<K> place, Supplier<T> read) {
        var current = this.editions.current(place.county());
        if (current.isEmpty()) {
            return read.get();
        }
        var known = this.readings.getIfPresent(place);
        if (known != null && known.edition() == current.getAsLong()) {
            return known.content();
        }
        // Under the edition from before the reading: what is written meanwhile makes it
        // old.
        var content = read.get();
        this.readings.put(place, new Reading<>(current.getAsLong(), content));
        return content;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

}
