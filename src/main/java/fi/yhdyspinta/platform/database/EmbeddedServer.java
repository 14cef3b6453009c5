package fi.yhdyspinta.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that the application brings along, keeps its data between runs and
 * stops cleanly.
 */
class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final EmbeddedPostgres postgres;

    private final FileChannel claim;

    private EmbeddedServer(EmbeddedPostgres postgres, FileChannel claim) {
        this.postgres = postgres;
        this.claim = claim;
    }

    static EmbeddedServer start(Path directory, boolean durable) {
        try {
            Files.createDirectories(directory);
            var home = directory.toAbsolutePath();
            var claim = claim(home);
            stopLeftover(home.resolve("cluster/postmaster.pid"));
            var settings = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("cluster"))
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(home.resolve("server.log").toFile()))
                .setErrorRedirector(Redirect.appendTo(home.resolve("server.log").toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("jit", "off")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("full_page_writes", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off");
            return new EmbeddedServer(settings.start(), claim);
        }
        catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start; see " + directory + "/server.log",
                    failed);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + this.postgres.getPort() + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException {
        this.postgres.close();
        this.claim.close();
    }

    /**
     * One run at a time may hold the data: a second one would otherwise take the first
     * one's server for a leftover. The system gives the claim back when a run is killed.
     */
    private static FileChannel claim(Path home) throws IOException {
        var claim = FileChannel.open(home.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (claim.tryLock() != null) {
                return claim;
            }
        }
        catch (OverlappingFileLockException heldByThisProcess) {
            log.debug("Held by this process", heldByThisProcess);
        }
        claim.close();
        throw new DataInUse(home);
    }

    /**
     * A server whose application was killed still runs, or has left its pid file: end the
     * one, remove the other.
     */
    private static void stopLeftover(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var leftover = ProcessHandle.of(pid)
            .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        leftover.ifPresent(process -> {
            log.info("Stopping the PostgreSQL that an earlier run left behind (pid {})", pid);
            process.destroy();
            process.onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
        });
        Files.deleteIfExists(pidFile);
    }

}
