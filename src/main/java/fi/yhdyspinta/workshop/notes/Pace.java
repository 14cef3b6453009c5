package fi.yhdyspinta.workshop.notes;

import java.time.Duration;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/** How fast one participant may write: faster than people do, slower than machines. */
@Component
class Pace {

    private static final int AT_ONCE = 30;

    private static final int PER_MINUTE = 60;

    private final LoadingCache<UUID, Bucket> allowances = Caffeine.newBuilder()
        .maximumSize(100_000)
        .expireAfterAccess(Duration.ofMinutes(10))
        .build(participant -> Bucket.builder()
            .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
            .build());

    boolean allows(UUID participant) {
        return this.allowances.get(participant).tryConsume(1);
    }

}
