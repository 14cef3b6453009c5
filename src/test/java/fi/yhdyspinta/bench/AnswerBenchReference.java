package fi.yhdyspinta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/** The rows of an answer, written by bare SQL in one transaction. */
final class AnswerBenchReference implements AutoCloseable {

    /** What is typed in the fields of the survey. */
    static final Map<String, String> VALUES = values();

    private final Connection db;

    private final UUID survey;

    private final Iterator<String> organisations;

    private final UUID question;

    AnswerBenchReference(Path data, String survey, List<String> organisations) throws SQLException, IOException {
        this.db = DriverManager
            .getConnection("jdbc:postgresql://127.0.0.1:" + AnswerBench.postgresPort(data) + "/postgres?user=postgres");
        this.survey = UUID.fromString(survey);
        this.organisations = organisations.iterator();
        try (var statement = this.db.prepareStatement("SELECT id FROM survey.question WHERE survey_id = ? LIMIT 1")) {
            statement.setObject(1, this.survey);
            try (var row = statement.executeQuery()) {
                row.next();
                this.question = row.getObject(1, UUID.class);
            }
        }
        this.db.setAutoCommit(false);
    }

    void warmUp() throws SQLException {
        for (var answer = 0; answer < AnswerBench.PER_ROUND; answer++) {
            write(this.organisations.next());
        }
    }

    /** Processor time of PostgreSQL per answer, in microseconds. */
    double round(LongSupplier cpu, int answers) throws SQLException {
        var before = cpu.getAsLong();
        for (var answer = 0; answer < answers; answer++) {
            write(this.organisations.next());
        }
        return (cpu.getAsLong() - before) / (double) answers;
    }

    private void write(String organisation) throws SQLException {
        var response = UUID.randomUUID();
        var submission = UUID.randomUUID();
        run("""
                INSERT INTO survey.response (county_id, id, survey_id, organisation_id, started_at)
                SELECT county_id, ?, id, ?, now() FROM survey.survey WHERE id = ?
                """, response, UUID.fromString(organisation), this.survey);
        run("""
                INSERT INTO survey.answer (county_id, id, response_id, question_id, part, value, revision, written_at,
                                           written_by)
                SELECT s.county_id, gen_random_uuid(), ?, ?, v.part, v.value, 1, now(),
                       (SELECT id FROM identity.person LIMIT 1)
                FROM survey.survey s, unnest(?::text[], ?::text[]) AS v (part, value)
                WHERE s.id = ?
                """, response, this.question, VALUES.keySet().toArray(String[]::new),
                VALUES.values().toArray(String[]::new), this.survey);
        run("""
                INSERT INTO survey.submission (county_id, id, response_id, survey_id, organisation_id, version,
                                               submitted_at, submitted_by)
                SELECT county_id, ?, ?, id, ?, 1, now(), (SELECT id FROM identity.person LIMIT 1)
                FROM survey.survey WHERE id = ?
                """, submission, response, UUID.fromString(organisation), this.survey);
        run("""
                INSERT INTO survey.submitted_answer (county_id, submission_id, answer_id, question_id, part, value)
                SELECT county_id, ?, id, question_id, part, value FROM survey.answer
                WHERE county_id = (SELECT county_id FROM survey.survey WHERE id = ?) AND response_id = ?
                """, submission, this.survey, response);
        this.db.commit();
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = this.db.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        this.db.close();
    }

    private static Map<String, String> values() {
        var text = "Kyläkoulu on ainoa kokoontumispaikka, ja sinne pääsee vain omalla autolla. ".repeat(3);
        var values = new LinkedHashMap<>(Map.of("q1", "4", "q3", "g01", "q5", "2", "q12", "yes", "q13", "no"));
        for (var field : List.of("q2", "q3.30", "q4", "q6", "q7.1", "q7.2", "q7.3", "q7.4", "q7.5", "q7.6", "q8", "q9",
                "q10", "q11", "q14")) {
            values.put(field, text);
        }
        return values;
    }

}
