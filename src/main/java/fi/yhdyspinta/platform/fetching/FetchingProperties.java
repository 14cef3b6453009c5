package fi.yhdyspinta.platform.fetching;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How patiently sources are asked.
 *
 * @param connectTimeout how long a connection may take to make
 * @param answerTimeout how long one whole answer may take to come
 * @param mostBytes the longest answer that is taken
 * @param tries how many times a question is put when the trouble may pass
 * @param firstWait the pause before the second try; it doubles for every later one
 * @param longestWait the longest such pause; a source that wishes for a longer one is not
 * asked again
 */
@ConfigurationProperties("yhdyspinta.fetching")
public record FetchingProperties(@DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("2m") Duration answerTimeout, @DefaultValue("32MB") DataSize mostBytes,
        @DefaultValue("4") int tries, @DefaultValue("2s") Duration firstWait,
        @DefaultValue("5m") Duration longestWait) {

    /** The pause after so many failed tries, when the source has no wish of its own. */
    Duration waitAfter(int failed) {
        var grown = this.firstWait.multipliedBy(1L << Math.min(failed - 1, 20));
        return grown.compareTo(this.longestWait) > 0 ? this.longestWait : grown;
    }

}
