package fi.yhdyspinta.indicator.opendata;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * How much one address of the network may ask for: enough to fetch everything in an hour,
 * not enough to keep others waiting.
 */
@Component
class Allowance {

    static final int MOST_PER_MINUTE = 300;

    private final LoadingCache<String, Bucket> allowances = Caffeine.newBuilder()
        .maximumSize(100_000)
        .expireAfterAccess(Duration.ofMinutes(10))
        .build(address -> Bucket.builder()
            .addLimit(limit -> limit.capacity(MOST_PER_MINUTE).refillGreedy(MOST_PER_MINUTE, Duration.ofMinutes(1)))
            .build());

    /**
     * @throws TooMuch when it has asked for more in this minute
     */
    void take(String address) {
        if (!this.allowances.get(address).tryConsume(1)) {
            throw new TooMuch();
        }
    }

    /** Somebody has asked for too much in a short time. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

    }

}
