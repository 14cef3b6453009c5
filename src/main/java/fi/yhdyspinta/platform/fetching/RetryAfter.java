package fi.yhdyspinta.platform.fetching;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** The header Retry-After: seconds, or a day and time of HTTP. */
final class RetryAfter {

    private RetryAfter() {
    }

    /**
     * How long to wait from now; null when the header says nothing that is understood.
     */
    static @Nullable Duration read(String header, Instant now) {
        var text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            var at = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO;
        }
        catch (DateTimeException other) {
            return null;
        }
    }

}
