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
import java.util.concurrent.locks.LockSupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that the application brings along, keeps its data between runs,
 * starts again when it ends by itself and stops cleanly.
 */
class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Path home;

    private final boolean durable;

    private final FileChannel claim;

    private final int port;

    private EmbeddedPostgres postgres;

    private boolean closed;

    private EmbeddedServer(Path home, boolean durable, FileChannel claim) throws IOException {
        this.home = home;
        this.durable = durable;
        this.claim = claim;
        this.postgres = settings().start();
        this.port = this.postgres.getPort();
    }

    static EmbeddedServer start(Path directory, boolean durable) {
        try {
            Files.createDirectories(directory);
            var home = directory.toRealPath();
            var claim = claim(home);
            var processes = new PostgresProcesses(home);
            processes.stopLeftover();
            var server = new EmbeddedServer(home, durable, claim);
            Thread.ofVirtual().name("postgresql-watch").start(() -> server.watch(processes));
            return server;
        }
        catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start; see " + directory + "/server.log",
                    failed);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres?user=postgres";
    }

    @Override
    public synchronized void close() throws IOException {
        this.closed = true;
        this.postgres.close();
        this.claim.close();
    }

    private EmbeddedPostgres.Builder settings() {
        var output = this.home.resolve("server.log").toFile();
        return EmbeddedPostgres.builder()
            .setDataDirectory(this.home.resolve("cluster"))
            .setOverrideWorkingDirectory(this.home.resolve("binaries").toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setOutputRedirector(Redirect.appendTo(output))
            .setErrorRedirector(Redirect.appendTo(output))
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_buffers", "64MB")
            .setServerConfig("jit", "off")
            .setServerConfig("fsync", this.durable ? "on" : "off")
            .setServerConfig("full_page_writes", this.durable ? "on" : "off")
            .setServerConfig("synchronous_commit", this.durable ? "on" : "off");
    }

    /** Somebody, or a system short of memory, may end PostgreSQL and leave us running. */
    private void watch(PostgresProcesses processes) {
        while (lookAgain(processes)) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Whatever goes wrong at one look, the watch goes on. */
    private boolean lookAgain(PostgresProcesses processes) {
        try {
            return look(processes);
        }
        catch (RuntimeException failed) {
            log.warn("Could not see whether PostgreSQL runs; looking again", failed);
            return true;
        }
    }

    private synchronized boolean look(PostgresProcesses processes) {
        if (this.closed) {
            return false;
        }
        if (!processes.isRunning()) {
            log.error("PostgreSQL has ended by itself; starting it again. See {}/server.log", this.home);
            try {
                processes.endOrphans();
                this.postgres.close();
                this.postgres = settings().setPort(this.port).start();
            }
            catch (IOException failed) {
                log.error("PostgreSQL did not start again; trying once more", failed);
            }
        }
        return true;
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

}
