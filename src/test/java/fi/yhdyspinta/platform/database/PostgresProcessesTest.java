package fi.yhdyspinta.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The watch over PostgreSQL is not led astray by a pid file that is just being written.
 */
class PostgresProcessesTest {

    @TempDir
    private Path directory;

    private Path pidFile;

    private PostgresProcesses processes;

    private Process server;

    @BeforeEach
    void start() throws IOException {
        var home = this.directory.toRealPath();
        var binaries = Files.createDirectories(home.resolve("binaries"));
        var program = Files.copy(Path.of("/bin/sleep").toRealPath(), binaries.resolve("sleep"));
        this.pidFile = Files.createDirectories(home.resolve("cluster")).resolve("postmaster.pid");
        this.processes = new PostgresProcesses(home);
        this.server = new ProcessBuilder(program.toString(), "60").start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        this.server.destroyForcibly().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "12a" })
    void halfWrittenPidFileIsNotTheEnd(String half) throws IOException, InterruptedException {
        Files.writeString(this.pidFile, half);

        assertThat(this.processes.isRunning()).isTrue();
        stop();
        assertThat(this.processes.isRunning()).isFalse();
    }

    @Test
    void wholePidFileTellsWhoRuns() throws IOException, InterruptedException {
        Files.writeString(this.pidFile, this.server.pid() + "\n/data\n");

        assertThat(this.processes.isRunning()).isTrue();
        stop();
        assertThat(this.processes.isRunning()).isFalse();
    }

}
