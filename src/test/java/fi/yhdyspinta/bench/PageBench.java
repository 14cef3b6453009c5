package fi.yhdyspinta.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;

/**
 * CPU of the server for one request of the public page of a round (compressed, from the
 * cache of public pages), beside nginx handing out the same bytes from a file; and of the
 * same page drawn for a coordinator who has signed in, one request after another.
 * Loopback, connections kept; CPU of the whole process tree, the database included, as
 * Linux counts it.
 */
final class PageBench {

    private static final int ROUNDS = 5;

    private static final int CONNECTIONS = 4;

    private static final int REQUESTS = 5_000;

    private static final int WARM_UP = 6;

    private static final double GOAL_MICROSECONDS = 60;

    private static final int SIGNED_IN_WARM_UP = 5_000;

    private static final int SIGNED_IN_REQUESTS = 500;

    private static final Pattern LINK = Pattern.compile("/sign-in/link/([A-Za-z0-9_-]+)");

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String PAGE = "/pohjois-savo/rounds/pohjois-savo-2024";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Path FOLDER = Path.of("target/bench/page");

    private final HttpClient browser = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build();

    /** What a run of requests took. */
    private record Load(double cpuMicroseconds, double perSecond) {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new PageBench().measure();
    }

    private void measure() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var port = freePort();
        var ours = start(List.of("bin/run"), port);
        try {
            var page = await(ours, URI.create("http://127.0.0.1:" + port + PAGE));
            for (var run = 0; run < WARM_UP; run++) {
                load(ours.toHandle(), port);
            }
            var perSecond = new ArrayList<Double>();
            var nginxPort = freePort();
            var nginx = nginx(nginxPort, page);
            try {
                Thread.sleep(500);
                var signedIn = signedIn(ours, port);
                print(cpuOf(ours, port, perSecond), cpuOf(nginx, nginxPort, new ArrayList<>()), perSecond, page.length,
                        signedIn);
            }
            finally {
                stop(nginx);
            }
        }
        finally {
            stop(ours);
        }
    }

    /** The page as the first person of the start's sign-in links sees it. */
    private Map<String, Object> signedIn(Process ours, int port) throws IOException, InterruptedException {
        var found = LINK.matcher(Files.readString(FOLDER.resolve("run.log")));
        if (!found.find()) {
            throw new IllegalStateException("bin/run told no sign-in link");
        }
        var session = session(port, found.group(1));
        for (var request = 0; request < SIGNED_IN_WARM_UP; request++) {
            page(port, session);
        }
        var cpu = new ArrayList<Double>();
        var milliseconds = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var before = Processes.cpuOfTree(ours.toHandle());
            for (var request = 0; request < SIGNED_IN_REQUESTS; request++) {
                var began = System.nanoTime();
                page(port, session);
                milliseconds.add((System.nanoTime() - began) / 1e6);
            }
            cpu.add((Processes.cpuOfTree(ours.toHandle()) - before) / (double) SIGNED_IN_REQUESTS);
        }
        return Map.of("signed_in_cpu_us", Result.median(cpu), "signed_in_cpu_us_goal", 500, "signed_in_p50_ms",
                Result.median(milliseconds), "signed_in_p50_ms_goal", 3);
    }

    private String session(int port, String token) throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + port;
        var first = this.browser.send(HttpRequest.newBuilder(URI.create(address + "/sign-in/link/" + token)).build(),
                BodyHandlers.ofString());
        var csrf = CSRF.matcher(first.body());
        if (!csrf.find()) {
            throw new IllegalStateException("No token on the sign-in page");
        }
        var entered = this.browser.send(HttpRequest.newBuilder(URI.create(address + "/sign-in/session"))
            .header("Cookie", cookie(first))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(
                    "_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8) + "&token=" + token + "&to=/"))
            .build(), BodyHandlers.ofString());
        return cookie(entered);
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers()
            .allValues("Set-Cookie")
            .stream()
            .filter(cookie -> cookie.startsWith("yhdyspinta="))
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .findFirst()
            .orElseThrow();
    }

    private void page(int port, String session) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PAGE))
            .header("Accept-Encoding", "gzip")
            .header("Cookie", session)
            .build();
        if (this.browser.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
            throw new IllegalStateException("The signed-in page did not come");
        }
    }

    private static void print(DoubleSupplier ours, DoubleSupplier nginx, List<Double> perSecond, int bytes,
            Map<String, Object> signedIn) {
        var result = Result.inTurn("page", "public page of a round, beside nginx with the same bytes",
                "µs CPU a request", GOAL_MICROSECONDS, ROUNDS, ours, nginx,
                Map.of("bytes", bytes, "connections", CONNECTIONS));
        var more = new LinkedHashMap<String, Object>(result.more());
        more.putAll(signedIn);
        more.put("requests_a_second", Result.median(perSecond));
        more.put("requests_a_second_goal", 15_000);
        new Result(result.bench(), result.work(), result.ours(), result.reference(), result.ratio(), result.unit(),
                GOAL_MICROSECONDS, result.ours() <= GOAL_MICROSECONDS, more)
            .print();
    }

    private static DoubleSupplier cpuOf(Process server, int port, List<Double> perSecond) {
        return () -> {
            var load = load(server.toHandle(), port);
            perSecond.add(load.perSecond());
            return load.cpuMicroseconds();
        };
    }

    private static Load load(ProcessHandle server, int port) {
        var cpu = Processes.cpuOfTree(server);
        var began = System.nanoTime();
        var asking = new ArrayList<Thread>();
        for (var connection = 0; connection < CONNECTIONS; connection++) {
            asking.add(Thread.ofPlatform().start(() -> ask(port)));
        }
        asking.forEach(PageBench::join);
        var seconds = (System.nanoTime() - began) / 1e9;
        var all = (double) CONNECTIONS * REQUESTS;
        return new Load((Processes.cpuOfTree(server) - cpu) / all, all / seconds);
    }

    private static void ask(int port) {
        var request = ("GET " + PAGE + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (var sent = 0; sent < REQUESTS; sent++) {
                socket.getOutputStream().write(request);
                skipAnswer(in);
            }
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A page from the cache tells its length; one that is drawn anew comes in chunks. */
    private static void skipAnswer(BufferedInputStream in) throws IOException {
        var length = -1L;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (var chunk = Long.parseLong(line(in), 16); chunk > 0; chunk = Long.parseLong(line(in), 16)) {
            in.skipNBytes(chunk + 2);
        }
        line(in);
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        for (var letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("The connection ended");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    private static Process nginx(int port, byte[] page) throws IOException {
        var root = FOLDER.toAbsolutePath().resolve("nginx");
        var file = root.resolve("html" + PAGE);
        Files.createDirectories(file.getParent());
        Files.write(file, page);
        var settings = root.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; master_process off; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 256; }
                http { access_log off; keepalive_requests 10000000; sendfile on; tcp_nopush on; open_file_cache max=10;
                  client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s;
                  scgi_temp_path %1$s; default_type "text/html; charset=utf-8";
                  server { listen 127.0.0.1:%2$d; root %1$s/html; add_header Content-Encoding gzip; } }
                """.formatted(root, port));
        return new ProcessBuilder("nginx", "-c", settings.toString(), "-p", root.toString()).redirectErrorStream(true)
            .redirectOutput(root.resolve("nginx.log").toFile())
            .start();
    }

    private static Process start(List<String> command, int port) throws IOException {
        var server = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(FOLDER.resolve("run.log").toFile());
        server.environment()
            .putAll(Map.of("YHDYSPINTA_PORT", String.valueOf(port), "YHDYSPINTA_DATA", FOLDER.toString(),
                    "YHDYSPINTA_COMPILER", "full"));
        return server.start();
    }

    private byte[] await(Process run, URI page) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && run.isAlive()) {
            try {
                var answer = this.browser.send(HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build(),
                        BodyHandlers.ofByteArray());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            }
            catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("bin/run gave no page; see " + FOLDER + "/run.log");
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        }
        catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
