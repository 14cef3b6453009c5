package fi.yhdyspinta.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The application as a process of its own, with the demo inside, to be killed and started
 * again on the same data.
 */
class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Pattern LINK = Pattern.compile("  (.{22}) .{14} http://localhost:\\d+(/sign-in/link/\\S+)");

    private final Path data;

    private final int port;

    private final Process process;

    private final Path log;

    private ServerProcess(Path data, int port, Process process, Path log) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.log = log;
    }

    /** Starts on that data and waits until the links of the cast are told. */
    static ServerProcess start(Path data) {
        try {
            return start(data, freePort());
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ServerProcess start(Path data, int port) {
        try {
            var log = data.resolve("application-" + port + ".log");
            Files.createDirectories(data);
            var builder = new ProcessBuilder(command());
            builder.environment()
                .putAll(Map.of("YHDYSPINTA_DEMO", "true", "YHDYSPINTA_PORT", String.valueOf(port), "YHDYSPINTA_DATA",
                        data.toString(), "YHDYSPINTA_DATABASE_URL", "", "YHDYSPINTA_HEAP", "400m"));
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            var server = new ServerProcess(data, port, builder.start(), log);
            server.waitForLinks();
            return server;
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * As people run it when it has been built, otherwise from the classes of the tests.
     */
    private static List<String> command() {
        if (Boolean.getBoolean("built")) {
            return List.of("bin/run");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(java.toString(), "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "fi.yhdyspinta.Application");
    }

    /** The same application on the same data and port, after this one has gone. */
    ServerProcess startAgain() {
        return start(this.data, this.port);
    }

    String address() {
        return "http://localhost:" + this.port;
    }

    /**
     * Sign-in links by the role the guide gives them, for example "NGO representative".
     */
    Map<String, String> links() {
        var links = new TreeMap<String, String>();
        var matcher = LINK.matcher(told());
        while (matcher.find()) {
            links.put(matcher.group(1).strip(), matcher.group(2));
        }
        return links;
    }

    /**
     * As kill -9 does: no time to say goodbye. PostgreSQL is left behind for the next
     * start to deal with.
     */
    void kill() {
        this.process.destroyForcibly();
        this.process.onExit().join();
    }

    @Override
    public void close() {
        this.process.destroy();
        this.process.onExit().orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    private void waitForLinks() {
        var end = Instant.now().plus(PATIENCE);
        while (!told().contains("administrator ")) {
            if (Instant.now().isAfter(end) || !this.process.isAlive()) {
                kill();
                throw new IllegalStateException("The application did not start:\n" + told());
            }
            pause();
        }
    }

    private String told() {
        try {
            return Files.readString(this.log);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
