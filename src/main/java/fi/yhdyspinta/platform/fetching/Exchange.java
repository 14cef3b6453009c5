package fi.yhdyspinta.platform.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import fi.yhdyspinta.platform.fetching.FetchFailed.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** One question and its answer, within its limits of time and length. */
final class Exchange {

    private static final int LONGEST_DETAIL = 200;

    private final FetchingProperties properties;

    private final Clock clock;

    /** Made when first asked, since most starts ask nobody. */
    private final SingletonSupplier<HttpClient> client;

    Exchange(FetchingProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.client = SingletonSupplier.of(() -> HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(properties.connectTimeout())
            .build());
    }

    /**
     * @throws FetchFailed when there is none
     */
    Answer answer(HttpRequest request) throws InterruptedException {
        // The client's own timeout ends when the headers have come; a body that never
        // ends needs a limit too.
        var exchange = new FutureTask<>(() -> exchange(request));
        Thread.startVirtualThread(exchange);
        try {
            return exchange.get(this.properties.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (TimeoutException slow) {
            throw failed(request.uri(), Reason.SLOW, "", slow);
        }
        catch (ExecutionException failure) {
            throw failure(request.uri(), failure.getCause());
        }
        finally {
            exchange.cancel(true);
        }
    }

    private Answer exchange(HttpRequest request) throws IOException, InterruptedException {
        var response = this.client.obtain().send(request, BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            if (response.statusCode() != 200) {
                throw refused(response);
            }
            return Answer.of(request.uri().toString(), whole(request.uri(), body));
        }
    }

    private byte[] whole(URI address, InputStream body) throws IOException {
        int most = (int) Math.min(this.properties.mostBytes().toBytes(), Integer.MAX_VALUE - 16);
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw failed(address, Reason.TOO_LARGE, most + " bytes", null);
        }
        return bytes;
    }

    private FetchFailed refused(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        var said = new String(response.body().readNBytes(LONGEST_DETAIL), StandardCharsets.UTF_8);
        var wished = response.headers()
            .firstValue("Retry-After")
            .map(header -> RetryAfter.read(header, this.clock.instant()))
            .orElse(null);
        return new FetchFailed(response.uri(), reason(status), "%d %s".formatted(status, PlainText.line(said)).strip(),
                wished, null);
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.REFUSED;
            case 404, 410 -> Reason.NOT_FOUND;
            case 408 -> Reason.SLOW;
            case 429 -> Reason.TOO_OFTEN;
            default -> status >= 500 ? Reason.IN_TROUBLE : Reason.UNEXPECTED;
        };
    }

    private static RuntimeException failure(URI address, @Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException ours -> ours;
            case HttpTimeoutException slow -> failed(address, Reason.SLOW, "", slow);
            case IOException broken -> failed(address, Reason.BROKEN, String.valueOf(broken.getMessage()), broken);
            case null, default -> new IllegalStateException("Fetching " + address, cause);
        };
    }

    private static FetchFailed failed(URI address, Reason reason, String detail, @Nullable Throwable cause) {
        return new FetchFailed(address, reason, detail, null, cause);
    }

}
