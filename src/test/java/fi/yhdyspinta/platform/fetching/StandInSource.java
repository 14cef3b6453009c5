package fi.yhdyspinta.platform.fetching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for a source: gives the replies that a test has laid ready for a path, in
 * their order and the last one again and again, and 403 to whoever does not say that it
 * is Yhdyspinta.
 */
public final class StandInSource implements AutoCloseable {

    /** One way to answer. */
    @FunctionalInterface
    public interface Reply {

        void to(HttpExchange exchange) throws IOException, InterruptedException;

    }

    /** A question as it came. */
    public record Asked(String method, String address, String body, String asker) {
    }

    private final HttpServer server;

    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();

    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final CountDownLatch closing = new CountDownLatch(1);

    public StandInSource() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/", this::answer);
        this.server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
    }

    public StandInSource on(String path, Reply... ready) {
        this.replies.put(path, new ArrayDeque<>(List.of(ready)));
        return this;
    }

    public List<Asked> asked() {
        return List.copyOf(this.asked);
    }

    public static Reply says(String text) {
        return status(200, text);
    }

    /** Headers by turns of name and value. */
    public static Reply status(int status, String text, String... headers) {
        return exchange -> {
            for (int place = 0; place < headers.length; place += 2) {
                exchange.getResponseHeaders().set(headers[place], headers[place + 1]);
            }
            send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
        };
    }

    public static Reply bytes(byte[] bytes) {
        return exchange -> send(exchange, 200, bytes);
    }

    /** Promises more than comes before the connection is cut. */
    public static Reply cutAfter(String text) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Says nothing for as long as it stands. */
    public Reply silent() {
        return exchange -> {
            this.closing.await();
            exchange.close();
        };
    }

    /** Begins and then says nothing more. */
    public Reply stuckAfter(String text) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            this.closing.await();
            exchange.close();
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        var asker = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        this.asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), body, asker));
        try {
            (asker.startsWith("Yhdyspinta/") ? next(exchange.getRequestURI().getPath()) : status(403, "Who are you?"))
                .to(exchange);
        }
        catch (InterruptedException stopped) {
            exchange.close();
        }
    }

    private Reply next(String path) {
        var ready = this.replies.get(path);
        if (ready == null) {
            return status(404, "<h1>Not found</h1>");
        }
        synchronized (ready) {
            return ready.size() > 1 ? ready.remove() : ready.element();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        this.closing.countDown();
        this.server.stop(0);
    }

}
