package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;

import fi.yhdyspinta.Application;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.survey.results.Results;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The result page of the 14-question survey at 10 000 answers beside the same page at 1
 * 000, as a visitor reads it, with the counts checked against a recount.
 */
final class ResultsBench {

    private static final int ROUNDS = 9;

    private static final int PAGES = 60;

    private static final double GOAL_MS = 15;

    private static final double GOAL_GROWTH = 1.2;

    private final ConfigurableApplicationContext application;

    private final HttpClient reader = HttpClient.newHttpClient();

    private final Stage stage;

    private ResultsBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.stage = application.getBean(Cast.class).stage();
    }

    public static void main(String[] arguments) throws IOException {
        var data = Path.of("target/bench/results");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        try (var application = new SpringApplicationBuilder(Application.class, Cast.class).run("--server.port=0",
                "--spring.profiles.active=bench", "--yhdyspinta.database.directory=" + data.resolve("postgresql"),
                "--yhdyspinta.mail.folder=" + data.resolve("mail"), "--logging.level.root=error")) {
            new ResultsBench(application).measure();
        }
        finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private void measure() {
        var small = survey(1_000);
        var large = survey(10_000);
        var firstMilliseconds = milliseconds(large, 1);
        milliseconds(small, 1);
        for (var warm = 0; warm < 5; warm++) {
            milliseconds(small, PAGES);
            milliseconds(large, PAGES);
        }
        var figure = Result.inTurn("results", "result page at 10 000 answers beside 1 000", "ms", GOAL_GROWTH, ROUNDS,
                () -> milliseconds(large, PAGES), () -> milliseconds(small, PAGES), new LinkedHashMap<>());
        var exact = isExact(large) && isExact(small);
        var more = new LinkedHashMap<>(figure.more());
        more.put("growth_goal", GOAL_GROWTH);
        more.put("exact_against_recount", exact);
        more.put("first_page_counting_in_10000_ms", firstMilliseconds);
        more.put("page_bytes", page(large).length());
        new Result("results", figure.work(), figure.ours(), figure.reference(), figure.ratio(), "ms", GOAL_MS,
                figure.met() && figure.ours() <= GOAL_MS && exact, more)
            .print();
    }

    /** The median of that many pages, one after another. */
    private double milliseconds(SurveyId survey, int pages) {
        var took = new ArrayList<Double>();
        for (var each = 0; each < pages; each++) {
            var began = System.nanoTime();
            page(survey);
            took.add((System.nanoTime() - began) / 1e6);
        }
        return Result.median(took);
    }

    private String page(SurveyId survey) {
        var port = this.application.getEnvironment().getRequiredProperty("local.server.port");
        var address = "http://127.0.0.1:" + port + this.stage.county().path() + "/surveys/" + survey + "/results";
        try {
            var page = this.reader.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains("<figcaption>")) {
                throw new IllegalStateException("No results at " + address + ": " + page.statusCode());
            }
            return page.body();
        }
        catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SurveyId survey(int answers) {
        var surveys = this.application.getBean(Surveys.class);
        return this.stage.in(() -> {
            var id = surveys.create(this.stage.aino(), new ProcessId(UUID.randomUUID()), PreSurvey.draft());
            surveys.open(this.stage.aino(), id, null);
            fill(id, answers);
            surveys.close(this.stage.aino(), id);
            this.application.getBean(Results.class).publish(this.stage.aino(), id, false);
            return id;
        });
    }

    private void fill(SurveyId survey, int answers) {
        this.application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (var step : FILL.split(";\n")) {
                this.application.getBean(JdbcClient.class)
                    .sql(step)
                    .param("survey", survey.value())
                    .param("mark", survey.toString())
                    .param("answers", answers)
                    .param("person", this.stage.aino().person().value())
                    .update();
            }
        });
    }

    private boolean isExact(SurveyId survey) {
        return this.stage.in(() -> this.application.getBean(TransactionTemplate.class)
            .execute(status -> this.application.getBean(JdbcClient.class)
                .sql(RECOUNT)
                .param("survey", survey.value())
                .query(Integer.class)
                .single() == 0));
    }

    /** Rows of the tally that a recount does not give, and the other way round. */
    private static final String RECOUNT = """
            WITH said AS (
                SELECT a.question_id, a.part, a.value, o.party_type, q.kind
                FROM survey.submission s
                JOIN survey.submitted_answer a ON a.county_id = s.county_id AND a.submission_id = s.id
                JOIN survey.question q ON q.county_id = a.county_id AND q.id = a.question_id
                JOIN organisation.organisation o ON o.id = s.organisation_id
                WHERE s.county_id = platform.county() AND s.survey_id = :survey AND s.superseded_at IS NULL),
            recount AS (
                SELECT question_id, part, '' AS choice, party_type, count(*)::int AS count
                FROM said GROUP BY 1, 2, 4
                UNION ALL
                SELECT question_id, '', chosen.key, party_type, count(*)::int
                FROM said CROSS JOIN LATERAL string_to_table(value, chr(10)) AS chosen (key)
                WHERE kind <> 'OPEN_TEXT' AND part = '' GROUP BY 1, 3, 4),
            kept AS (
                SELECT question_id, part, choice, party_type, count
                FROM survey.tally
                WHERE county_id = platform.county() AND survey_id = :survey AND edition = 'TOLD' AND count > 0)
            SELECT count(*)::int
            FROM ((TABLE recount EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE recount)) AS difference
            """;

    private static final String FILL = """
            INSERT INTO organisation.organisation (id, name_fi, party_type, language, example, created_at)
            SELECT md5(:mark || n)::uuid, 'Keksitty ' || n,
                   (ARRAY['MUNICIPALITY', 'NGO', 'PARISH', 'SCHOOL', 'COMPANY', 'NGO', 'NGO'])[1 + n % 7], 'FI', true, now()
            FROM generate_series(1, :answers) AS n;
            INSERT INTO organisation.participation (county_id, organisation_id, since)
            SELECT platform.county(), md5(:mark || n)::uuid, now() FROM generate_series(1, :answers) AS n;
            INSERT INTO survey.response (county_id, id, survey_id, organisation_id, state, version, started_at,
                                         submitted_at, submitted_by)
            SELECT platform.county(), md5('r' || :mark || n)::uuid, :survey, md5(:mark || n)::uuid, 'SUBMITTED', 1, now(),
                   now(), :person
            FROM generate_series(1, :answers) AS n;
            INSERT INTO survey.submission (county_id, id, response_id, survey_id, organisation_id, version, submitted_at,
                                           submitted_by)
            SELECT platform.county(), md5('s' || :mark || n)::uuid, md5('r' || :mark || n)::uuid, :survey,
                   md5(:mark || n)::uuid, 1, now(), :person
            FROM generate_series(1, :answers) AS n;
            INSERT INTO survey.answer (county_id, id, response_id, question_id, part, value, revision, written_at,
                                       written_by)
            SELECT platform.county(), gen_random_uuid(), md5('r' || :mark || n)::uuid, q.id, field.part, field.value, 1,
                   now(), :person
            FROM generate_series(1, :answers) AS n
            CROSS JOIN survey.question q
            CROSS JOIN LATERAL (
                SELECT '' AS part, CASE q.kind
                    WHEN 'SCALE' THEN (1 + (n * 7 + q.number) % q.points)::text
                    WHEN 'OPEN_TEXT' THEN 'Yhteisiä tilaisuuksia lisää, ehdotus ' || n
                    ELSE (SELECT string_agg(c.key, chr(10) ORDER BY c.position)
                          FROM survey.choice c
                          WHERE c.county_id = q.county_id AND c.question_id = q.id AND NOT c.exclusive
                            AND CASE q.kind WHEN 'MULTI_CHOICE' THEN (c.position * 7 + n) % 9 = 0 OR c.position = 1 + n % 3
                                ELSE c.position = 1 + (n % 2) END) END AS value
                WHERE q.kind <> 'OPEN_TEXT_PER_ITEM'
                UNION ALL
                SELECT c.key, 'Kävelykerho numero ' || n
                FROM survey.choice c
                WHERE c.county_id = q.county_id AND c.question_id = q.id AND q.kind = 'OPEN_TEXT_PER_ITEM') AS field
            WHERE q.county_id = platform.county() AND q.survey_id = :survey AND field.value <> '';
            INSERT INTO survey.submitted_answer (county_id, submission_id, answer_id, question_id, part, value)
            SELECT a.county_id, s.id, a.id, a.question_id, a.part, a.value
            FROM survey.submission s
            JOIN survey.answer a ON a.county_id = s.county_id AND a.response_id = s.response_id
            WHERE s.county_id = platform.county() AND s.survey_id = :survey;
            INSERT INTO survey.uncounted (county_id, survey_id, edition, organisation_id, party_type)
            SELECT s.county_id, s.survey_id, edition, s.organisation_id, o.party_type
            FROM survey.submission s
            JOIN organisation.organisation o ON o.id = s.organisation_id
            CROSS JOIN (VALUES ('NEWEST'), ('TOLD')) AS editions (edition)
            WHERE s.county_id = platform.county() AND s.survey_id = :survey
            """;

}
