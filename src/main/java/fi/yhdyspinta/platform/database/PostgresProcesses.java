package fi.yhdyspinta.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The processes of the embedded PostgreSQL, as the system knows them. */
final class PostgresProcesses {

    private static final Logger log = LoggerFactory.getLogger(PostgresProcesses.class);

    private final Path binaries;

    private final Path pidFile;

    PostgresProcesses(Path home) {
        this.binaries = home.resolve("binaries");
        this.pidFile = home.resolve("cluster/postmaster.pid");
    }

    /**
     * PostgreSQL writes its pid file anew when it starts. One read half written tells
     * nothing, so that the processes themselves are looked at then.
     */
    boolean isRunning() {
        return Files.exists(this.pidFile) && find().map(ProcessHandle::isAlive)
            .orElseGet(() -> readPid().isEmpty() && ProcessHandle.allProcesses().anyMatch(this::isOurs));
    }

    /**
     * A server whose application was killed still runs, or has left its pid file: end the
     * one, remove the other.
     */
    void stopLeftover() throws IOException {
        find().ifPresent(leftover -> {
            log.info("Stopping the PostgreSQL that an earlier run left behind (pid {})", leftover.pid());
            leftover.destroy();
            leftover.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        });
        endOrphans();
        Files.deleteIfExists(this.pidFile);
    }

    /**
     * Ends those that serve connections of a server that is gone: as long as one of them
     * lives, no new server may touch the data.
     */
    void endOrphans() throws IOException {
        ProcessHandle.allProcesses().filter(this::isOurs).forEach(orphan -> {
            orphan.destroyForcibly();
            orphan.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        });
    }

    private Optional<ProcessHandle> find() {
        return readPid().flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    /** Empty when the file is not there, or not whole yet. */
    private Optional<Long> readPid() {
        try (var lines = Files.lines(this.pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        }
        catch (IOException | UncheckedIOException | NumberFormatException unreadable) {
            log.debug("The pid file of PostgreSQL cannot be read now", unreadable);
            return Optional.empty();
        }
    }

    /** One that has ended and waits for its parent to hear of it has no command. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().command().filter(command -> command.startsWith(this.binaries.toString())).isPresent();
    }

}
