package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the application, with the options it has in earnest. */
final class WallNode implements AutoCloseable {

    private static final Path DATA = Path.of("target/bench/wall").toAbsolutePath();

    private final int port;

    private final Path log;

    private final Process process;

    private WallNode(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** With the demo inside, and a PostgreSQL that it brings along. */
    static WallNode first() throws IOException, InterruptedException {
        return start("first", Map.of("YHDYSPINTA_DEMO", "true", "YHDYSPINTA_DATABASE_URL", ""));
    }

    /** Beside the first, on the same database. */
    static WallNode second() throws IOException, InterruptedException {
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/postgres?user=postgres";
        return start("second", Map.of("YHDYSPINTA_DEMO", "false", "YHDYSPINTA_DATABASE_URL", url));
    }

    private static WallNode start(String name, Map<String, String> settings) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(DATA);
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "fi.yhdyspinta.Application"));
        var log = DATA.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment()
            .putAll(Map.of("YHDYSPINTA_PORT", String.valueOf(port), "YHDYSPINTA_DATA", DATA.toString()));
        return new WallNode(port, log, builder.start());
    }

    /**
     * What the log says once the text stands in it.
     */
    String await(String text) throws IOException, InterruptedException {
        for (int tries = 0; tries < 1800 && this.process.isAlive(); tries++) {
            var told = Files.readString(this.log);
            if (told.contains(text)) {
                return told;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The application did not start; see " + this.log);
    }

    int port() {
        return this.port;
    }

    long cpu() {
        return Processes.cpuOfTree(this.process.toHandle());
    }

    long compilerCpu() throws IOException {
        return Processes.cpuOfThreads(this.process.toHandle(), "CompilerThre");
    }

    /** What the PostgreSQL beside the first node has used. */
    static long databaseCpu() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).map(Processes::cpuOfTree).orElse(0L);
    }

    double megabytes() {
        return Processes.residentKilobytes(this.process.toHandle()) / 1024.0;
    }

    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        if (!this.process.waitFor(40, TimeUnit.SECONDS)) {
            this.process.destroyForcibly().waitFor();
        }
    }

    private static List<String> postmaster() throws IOException {
        return Files.readAllLines(DATA.resolve("postgresql/cluster/postmaster.pid"));
    }

    private static List<String> options() throws IOException {
        var told = new String(new ProcessBuilder("bin/java-options").start().getInputStream().readAllBytes(),
                StandardCharsets.UTF_8);
        return List.of(told.strip().split("\\s+"));
    }

}
