package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.Application;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.importing.ImportBench;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The register with 120 000 invented organisations: its pages beside the bare SQL of the
 * same search, and an import of 10 000 rows from the file to the last row written.
 */
final class RegisterBench {

    private static final int ORGANISATIONS = 120_000;

    private static final int ROUNDS = 5;

    private static final int TIMES = 12;

    private static final double GOAL = 2;

    private static final int ROWS = 10_000;

    private static final double ROWS_GOAL = 2_000;

    /** What is asked: words, and a theme. */
    private static final List<String[]> ASKED = List.of(new String[] { "", "" }, new String[] { "yhdistys 77123", "" },
            new String[] { "kerhossa", "" }, new String[] { "", "teema 42" }, new String[] { "yhdistys", "teema 7" });

    private static final String FILL = """
            INSERT INTO organisation.organisation (id, name_fi, party_type, municipality_code, language, themes,
                                                   publicly_listed, example, created_at)
            SELECT md5('register' || n)::uuid,
                   (ARRAY['Keksitty yhdistys ', 'Kuviteltu kerho ', 'Sepitetty seura '])[1 + n % 3] || n || ' ry',
                   (ARRAY['NGO', 'NGO', 'COMPANY', 'SCHOOL'])[1 + n % 4],
                   (ARRAY['297', '140', '749', NULL])[1 + n % 4], 'FI', ARRAY['Teema ' || n % 500], true, true, now()
            FROM generate_series(1, :many) AS n;
            INSERT INTO organisation.participation (county_id, organisation_id, since)
            SELECT platform.county(), md5('register' || n)::uuid, now()
            FROM generate_series(1, :many) AS n
            """;

    private static final String FOUND = """
            FROM organisation.participation p
            JOIN organisation.organisation o ON o.id = p.organisation_id
            WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL AND o.publicly_listed
            """;

    private static final String NAMED = """
            AND (o.names LIKE :part OR o.stems @@ to_tsquery('finnish', :question))
            """;

    private static final String THEMED = """
            AND o.theme_line LIKE :theme
            """;

    private final ConfigurableApplicationContext application;

    private final HttpClient reader = HttpClient.newHttpClient();

    private final Stage stage;

    private RegisterBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.stage = application.getBean(Cast.class).stage();
    }

    public static void main(String[] arguments) throws IOException {
        var data = Path.of("target/bench/register");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        try (var application = new SpringApplicationBuilder(Application.class, Cast.class).run("--server.port=0",
                "--spring.profiles.active=bench", "--yhdyspinta.database.directory=" + data.resolve("postgresql"),
                "--yhdyspinta.mail.folder=" + data.resolve("mail"), "--logging.level.root=error")) {
            new RegisterBench(application).measure();
        }
        finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private void measure() {
        in(FILL, Map.of("many", ORGANISATIONS));
        this.application.getBean(JdbcClient.class).sql("ANALYZE").update();
        page95();
        sql95();
        var rowsPerSecond = ROWS / importSeconds();
        var more = new LinkedHashMap<String, Object>(
                Map.of("organisations", ORGANISATIONS, "import_rows", ROWS, "import_rows_per_second", rowsPerSecond,
                        "import_goal", ROWS_GOAL, "import_met", rowsPerSecond >= ROWS_GOAL));
        var figure = Result.inTurn("register", "p95 of a page of 120 000 beside its bare SQL", "ms", GOAL, ROUNDS,
                this::page95, this::sql95, more);
        new Result(figure.bench(), figure.work(), figure.ours(), figure.reference(), figure.ratio(), figure.unit(),
                figure.goal(), figure.met() && rowsPerSecond >= ROWS_GOAL, figure.more())
            .print();
    }

    private double page95() {
        return percentile95(asked -> get("/organisations?q=" + encoded(asked[0]) + "&theme=" + encoded(asked[1])));
    }

    private double sql95() {
        return percentile95(this::query);
    }

    private static double percentile95(java.util.function.Consumer<String[]> work) {
        var times = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            for (var asked : ASKED) {
                var begun = System.nanoTime();
                work.accept(asked);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return times.stream().sorted().skip((long) (times.size() * 0.95)).findFirst().orElseThrow();
    }

    private void get(String path) {
        var port = this.application.getEnvironment().getProperty("local.server.port");
        try {
            var answer = this.reader
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + this.stage.county().path() + path))
                    .build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("class=\"things\"")) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
        }
        catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void query(String[] asked) {
        var found = FOUND + (asked[0].isEmpty() ? "" : NAMED) + (asked[1].isEmpty() ? "" : THEMED);
        var parameters = Map.of("part", "%" + asked[0] + "%", "question",
                asked[0].isEmpty() ? "" : String.join(":* & ", asked[0].split(" ")) + ":*", "theme",
                "%" + asked[1] + "%");
        this.stage.run(() -> transaction().executeWithoutResult(status -> {
            var db = this.application.getBean(JdbcClient.class);
            db.sql("SELECT count(*) FROM (SELECT 1 " + found + " LIMIT 5001) AS counted")
                .params(parameters)
                .query(Integer.class)
                .single();
            db.sql("SELECT o.*, p.state, ARRAY(SELECT a.municipality_code FROM organisation.activity a "
                    + "WHERE a.organisation_id = o.id) AS activity " + found + """
                            ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
                            LIMIT 50
                            """)
                .params(parameters)
                .query()
                .listOfRows();
        }));
    }

    /** From the bytes of the file to the last row written, with the preview between. */
    private double importSeconds() {
        var list = new StringBuilder("Nimi;Rekisterinumero;Kunta;Teemat\n");
        for (int number = 0; number < ROWS; number++) {
            list.append("Tuotu yhdistys ")
                .append(number)
                .append(" ry;")
                .append(100_000 + number)
                .append(";Kuopio;Liikunta\n");
        }
        var bench = new ImportBench(this.application, this.stage);
        var begun = System.nanoTime();
        var batch = bench.examine(list.toString().getBytes(StandardCharsets.UTF_8));
        await(batch, Batch.State.PREVIEWED);
        var batches = this.application.getBean(Batches.class);
        this.stage.run(() -> batches.show(this.stage.aino(), batch, null, null, 1));
        this.stage.run(() -> batches.carryOut(this.stage.aino(), batch));
        await(batch, Batch.State.DONE);
        return (System.nanoTime() - begun) / 1e9;
    }

    private void await(BatchId id, Batch.State state) {
        var batches = this.application.getBean(Batches.class);
        try {
            while (this.stage.in(() -> batches.get(this.stage.aino(), id)).state() != state) {
                Thread.sleep(10);
            }
        }
        catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void in(String sql, Map<String, ?> parameters) {
        this.stage.run(() -> transaction().executeWithoutResult(status -> {
            for (var statement : sql.split(";\n")) {
                this.application.getBean(JdbcClient.class).sql(statement).params(parameters).update();
            }
        }));
    }

    private TransactionTemplate transaction() {
        return this.application.getBean(TransactionTemplate.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
