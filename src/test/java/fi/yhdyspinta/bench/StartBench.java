package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * How long the second bin/run without changes takes to the sign-in page, and what memory
 * the application takes at rest without the database.
 */
final class StartBench {

    private static final int ROUNDS = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration REST = Duration.ofSeconds(5);

    private final Path data = Path.of("target/bench/start");

    private final HttpClient browser = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build();

    private record Start(double milliseconds, double cpu, double megabytes) {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StartBench().measure();
    }

    private void measure() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(this.data);
        Files.createDirectories(this.data);
        var first = start();
        var starts = new ArrayList<Start>();
        for (var round = 0; round < ROUNDS; round++) {
            starts.add(start());
        }
        Result.atMost("start", "second bin/run to the sign-in page", median(starts, Start::milliseconds), "ms", 4000,
                Map.of("first_ms", first.milliseconds(), "starts_ms", starts.stream().map(Start::milliseconds).toList(),
                        "cpu_ms", median(starts, Start::cpu), "rss_mib", median(starts, Start::megabytes),
                        "rss_goal_mib", 300, "rss_met", median(starts, Start::megabytes) <= 300, "compiler",
                        System.getenv().getOrDefault("YHDYSPINTA_COMPILER", "quick")))
            .print();
    }

    private Start start() throws IOException, InterruptedException {
        var port = freePort();
        var command = new ProcessBuilder("bin/run").redirectErrorStream(true)
            .redirectOutput(this.data.resolve("run.log").toFile());
        command.environment()
            .putAll(Map.of("YHDYSPINTA_PORT", String.valueOf(port), "YHDYSPINTA_DATA", this.data.toString()));
        var began = System.nanoTime();
        var run = command.start();
        try {
            await(run, URI.create("http://127.0.0.1:" + port + "/sign-in"));
            var took = (System.nanoTime() - began) / 1e6;
            var cpu = Processes.cpuOfTree(run.toHandle()) / 1000.0;
            Thread.sleep(REST);
            return new Start(took, cpu, Processes.residentKilobytes(run.toHandle()) / 1024.0);
        }
        finally {
            run.destroy();
            if (!run.waitFor(30, TimeUnit.SECONDS)) {
                run.destroyForcibly().waitFor();
            }
        }
    }

    private void await(Process run, URI page) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && run.isAlive()) {
            if (answers(page)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("bin/run gave no sign-in page; see " + this.data + "/run.log");
    }

    private boolean answers(URI page) throws InterruptedException {
        try {
            return this.browser.send(HttpRequest.newBuilder(page).timeout(PATIENCE).build(), BodyHandlers.discarding())
                .statusCode() == 200;
        }
        catch (IOException notYet) {
            return false;
        }
    }

    private static double median(List<Start> starts, java.util.function.ToDoubleFunction<Start> figure) {
        return Result.median(starts.stream().mapToDouble(figure).boxed().toList());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
