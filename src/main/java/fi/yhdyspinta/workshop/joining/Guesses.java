package fi.yhdyspinta.workshop.joining;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * Wrong codes are counted, right ones not: a hall full of people behind one address of
 * the network gets in, somebody who tries codes does not.
 */
@Component
class Guesses {

    private static final int MOST_PER_MINUTE = 20;

    private static final int MOST_OF_ALL_PER_MINUTE = 300;

    private final Bucket everybody = bucket(MOST_OF_ALL_PER_MINUTE);

    private final LoadingCache<String, Bucket> allowances = Caffeine.newBuilder()
        .maximumSize(100_000)
        .expireAfterAccess(Duration.ofMinutes(10))
        .build(address -> bucket(MOST_PER_MINUTE));

    boolean mayTry(String address) {
        return this.allowances.get(address).getAvailableTokens() > 0 && this.everybody.getAvailableTokens() > 0;
    }

    void countWrong(String address) {
        this.allowances.get(address).tryConsume(1);
        this.everybody.tryConsume(1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
            .build();
    }

}
