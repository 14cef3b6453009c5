package fi.yhdyspinta.platform.fetching;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;

/**
 * Asks one source: with a pause between questions, again when the trouble may pass, and
 * saying who asks. Safe for many threads, which share the pause.
 */
public final class Fetcher {

    private final FetchingProperties properties;

    private final Exchange exchange;

    private final Pace pace;

    private final Sleep sleep;

    private final String asker;

    Fetcher(FetchingProperties properties, Duration pause, String asker, Clock clock, Sleep sleep) {
        this.properties = properties;
        this.asker = asker;
        this.exchange = new Exchange(properties, clock);
        this.pace = new Pace(pause, clock, sleep);
        this.sleep = sleep;
    }

    /**
     * @throws FetchFailed when there is no answer in the end
     * @throws UnreadableAnswer when it is not text
     */
    public Answer get(URI address) {
        return ask(request(address).GET().build(), this.properties.tries());
    }

    /**
     * Asks but once, for somebody who waits.
     * @throws FetchFailed when there is no answer
     * @throws UnreadableAnswer when it is not text
     */
    public Answer getNow(URI address) {
        return ask(request(address).GET().build(), 1);
    }

    /**
     * Asks a question that changes nothing and may therefore be put again.
     * @throws FetchFailed when there is no answer in the end
     * @throws UnreadableAnswer when it is not text
     */
    public Answer post(URI address, String json) {
        return ask(request(address).header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(json))
            .build(), this.properties.tries());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
            .timeout(this.properties.answerTimeout())
            .header("User-Agent", this.asker)
            .header("Accept", "application/json, text/csv;q=0.9, */*;q=0.1");
    }

    private Answer ask(HttpRequest request, int tries) {
        for (int tried = 1;; tried++) {
            try {
                this.pace.keep();
                return this.exchange.answer(request);
            }
            catch (FetchFailed failed) {
                if (tried >= tries) {
                    throw failed;
                }
                waitAfter(failed, tried, request);
            }
            catch (InterruptedException stopped) {
                throw interrupted(request, stopped);
            }
        }
    }

    private void waitAfter(FetchFailed failed, int tried, HttpRequest request) {
        var wait = failed.wished().filter(Duration::isPositive).orElse(this.properties.waitAfter(tried));
        if (!failed.reason().isPassing() || wait.compareTo(this.properties.longestWait()) > 0) {
            throw failed;
        }
        try {
            this.sleep.sleep(wait);
        }
        catch (InterruptedException stopped) {
            throw interrupted(request, stopped);
        }
    }

    private static FetchFailed interrupted(HttpRequest request, InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new FetchFailed(request.uri(), FetchFailed.Reason.INTERRUPTED, "", null, stopped);
    }

}
