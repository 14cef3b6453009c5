package fi.yhdyspinta.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * The application is killed (kill -9) while an answer is drafted, another submitted and
 * notes are put on a wall; then its PostgreSQL is. Everybody who writes sends again what
 * was not acknowledged. Afterwards the ledgers tell whether anything acknowledged is
 * lost, doubled or half there.
 */
public final class Faults {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final int GUESTS = 3;

    private final Random chance = new Random(612);

    private final Pulse pulse = new Pulse();

    private final List<Writer> writers = new ArrayList<>();

    private final Path data;

    private ServerProcess server;

    Faults(Path data) {
        this.data = data;
        this.server = ServerProcess.start(data);
    }

    /**
     * What came of it.
     *
     * @param application from each start to the first acknowledged write
     * @param postgresql from each kill to the first acknowledged write
     */
    record Report(Tally drafts, Tally submissions, Tally notes, List<Duration> application, List<Duration> postgresql) {

        Tally all() {
            return this.drafts.plus(this.submissions).plus(this.notes);
        }

    }

    /**
     * As bin/faults runs it: how often the application is killed, how often PostgreSQL.
     */
    public static void main(String[] arguments) throws IOException {
        var kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        var postgres = arguments.length > 1 ? Integer.parseInt(arguments[1]) : kills;
        var data = Path.of("target/faults").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        System.out.println(json(new Faults(data).run(kills, postgres)));
    }

    Report run(int applicationKills, int postgresKills) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            gather();
            this.writers.forEach(threads::execute);
            var application = repeat(applicationKills, this::killApplication, "application");
            var postgresql = repeat(postgresKills, this::killPostgres, "PostgreSQL");
            pause(1_000);
            stop(threads);
            return new Report(this.writers.get(0).check(), this.writers.get(1).check(),
                    this.writers.stream().skip(2).map(Writer::check).reduce(Tally.NOTHING, Tally::plus), application,
                    postgresql);
        }
        finally {
            this.writers.forEach(Writer::stop);
            this.server.close();
        }
    }

    private void gather() {
        var helmi = Visitor.signedIn(this.server, "NGO representative");
        var survey = Writer.find(helmi.get("/pohjois-savo/surveys"), "(/pohjois-savo/surveys/[0-9a-f-]{36})");
        this.writers.add(new DraftWriter(helmi, this.pulse, survey));
        this.writers.add(new Submitter(Visitor.signedIn(this.server, "parish representative"), this.pulse, survey));
        var facilitator = Visitor.signedIn(this.server, "facilitator");
        facilitator.get("/pohjois-savo/walls/new");
        var wall = facilitator.post("/pohjois-savo/walls", Map.of("question", "Mitä yhdyspintatyö on meillä?"))
            .uri()
            .getPath();
        facilitator.post(wall + "/opening", Map.of());
        var code = Writer.find(facilitator.get(wall), "<b>([A-Z]+-\\d+)</b>");
        for (int guest = 1; guest <= GUESTS; guest++) {
            this.writers
                .add(new NoteWriter(new Visitor(this.server.address()), this.pulse, wall, code, "Vieras" + guest));
        }
    }

    private List<Duration> repeat(int times, Runnable kill, String what) {
        var took = new ArrayList<Duration>();
        for (int number = 1; number <= times; number++) {
            pause(500 + this.chance.nextInt(1_500));
            kill.run();
            took.add(this.pulse.await(PATIENCE));
            System.out.printf("%s killed %d times; first acknowledged write after %d ms%n", what, number,
                    took.getLast().toMillis());
        }
        return took;
    }

    private void killApplication() {
        this.server.kill();
        this.pulse.listen();
        this.server = this.server.startAgain();
    }

    private void killPostgres() {
        var pid = this.data.resolve("postgresql/cluster/postmaster.pid");
        try {
            var process = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip())).orElseThrow();
            this.pulse.listen();
            process.destroyForcibly();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void stop(ExecutorService threads) {
        this.writers.forEach(Writer::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("A write is still not acknowledged");
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String json(Report report) {
        return """
                {"faults":"kill -9","application":%s,"postgresql":%s,"drafts":%d,"submissions":%d,"notes":%d,\
                "lost":%d,"doubled":%d,"half":%d,"met":%b}""".formatted(times(report.application()),
                times(report.postgresql()), report.drafts().acknowledged(), report.submissions().acknowledged(),
                report.notes().acknowledged(), report.all().lost(), report.all().doubled(), report.all().half(),
                report.all().isClean());
    }

    private static String times(List<Duration> took) {
        var sorted = took.stream().map(Duration::toMillis).sorted().toList();
        return sorted.isEmpty() ? "{\"kills\":0}" : "{\"kills\":%d,\"medianMs\":%d,\"mostMs\":%d}"
            .formatted(sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

}
