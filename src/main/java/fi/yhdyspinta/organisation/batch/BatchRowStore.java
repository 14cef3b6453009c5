package fi.yhdyspinta.organisation.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of batches: as uploaded, as judged, as carried out. */
@Repository
public class BatchRowStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    BatchRowStore(JdbcClient db) {
        this.db = db;
    }

    /** Rows as they came, numbered from the first on. */
    void insertCells(CountyId county, BatchId batch, int first, List<List<String>> rows) {
        this.db.sql("""
                INSERT INTO organisation.batch_row (county_id, batch_id, number, cells)
                SELECT :county, :batch, :first + place - 1, ARRAY(SELECT jsonb_array_elements_text(line))
                FROM jsonb_array_elements(:rows::jsonb) WITH ORDINALITY AS lines (line, place)
                """)
            .param("county", county.value())
            .param("batch", batch.value())
            .param("first", first)
            .param("rows", JSON.writeValueAsString(rows))
            .update();
    }

    Map<Integer, List<String>> getCells(BatchId batch, int after, int most) {
        var cells = new LinkedHashMap<Integer, List<String>>();
        this.db.sql("""
                SELECT number, to_jsonb(cells) AS cells
                FROM organisation.batch_row
                WHERE county_id = platform.county() AND batch_id = :batch
                ORDER BY number
                LIMIT :most OFFSET :after
                """)
            .param("batch", batch.value())
            .param("after", after)
            .param("most", most)
            .query((row, number) -> Map.entry(row.getInt("number"),
                    JSON.readValue(row.getString("cells"), new TypeReference<List<String>>() {
                    })))
            .list()
            .forEach(row -> cells.put(row.getKey(), row.getValue()));
        return cells;
    }

    /** Writes down what the rows will do; rows that are not there yet come to be. */
    public void save(CountyId county, BatchId batch, List<StoredRow> rows) {
        this.db.sql("""
                INSERT INTO organisation.batch_row (county_id, batch_id, number, verdict, subject_id, before, after,
                                                    problems)
                SELECT :county, :batch, number, verdict, subject_id, before, after, problems
                FROM jsonb_to_recordset(:rows::jsonb) AS judged (number int, verdict text, subject_id uuid,
                    before jsonb, after jsonb, problems jsonb)
                ON CONFLICT (county_id, batch_id, number) DO UPDATE
                SET verdict = excluded.verdict, subject_id = excluded.subject_id, before = excluded.before,
                    after = excluded.after, problems = excluded.problems
                """)
            .param("county", county.value())
            .param("batch", batch.value())
            .param("rows", "[" + String.join(",", rows.stream().map(BatchRowStore::json).toList()) + "]")
            .update();
    }

    private static String json(StoredRow row) {
        return "{\"number\":%d,\"verdict\":\"%s\",\"subject_id\":%s,\"before\":%s,\"after\":%s,\"problems\":%s}"
            .formatted(row.number(), row.verdict(), row.subject() == null ? "null" : "\"" + row.subject() + '"',
                    row.before(), row.after(), JSON.writeValueAsString(row.problems()));
    }

    Map<Verdict, Integer> countByVerdict(BatchId batch) {
        return count(batch, Verdict.class, """
                SELECT verdict AS kind, count(*) AS rows
                FROM organisation.batch_row
                WHERE county_id = platform.county() AND batch_id = :batch AND verdict IS NOT NULL
                GROUP BY verdict
                """);
    }

    Map<Outcome, Integer> countByOutcome(BatchId batch) {
        return count(batch, Outcome.class, """
                SELECT outcome AS kind, count(*) AS rows
                FROM organisation.batch_row
                WHERE county_id = platform.county() AND batch_id = :batch AND outcome IS NOT NULL
                GROUP BY outcome
                """);
    }

    private <E extends Enum<E>> Map<E, Integer> count(BatchId batch, Class<E> kinds, String sql) {
        var counts = new EnumMap<E, Integer>(kinds);
        this.db.sql(sql)
            .param("batch", batch.value())
            .query((row, number) -> Map.entry(Enum.valueOf(kinds, row.getString("kind")), row.getInt("rows")))
            .list()
            .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /**
     * Rows that have been judged, in their order; of one verdict or outcome if wanted.
     */
    public List<StoredRow> list(BatchId batch, @Nullable Verdict verdict, @Nullable Outcome outcome, int most,
            int offset) {
        return this.db.sql("""
                SELECT number, verdict, subject_id, before, after, problems, outcome
                FROM organisation.batch_row
                WHERE county_id = platform.county() AND batch_id = :batch AND verdict IS NOT NULL
                  AND (:verdict::text IS NULL OR verdict = :verdict)
                  AND (:outcome::text IS NULL OR outcome = :outcome)
                ORDER BY number
                LIMIT :most OFFSET :offset
                """)
            .param("batch", batch.value())
            .param("verdict", verdict == null ? null : verdict.name())
            .param("outcome", outcome == null ? null : outcome.name())
            .param("most", most)
            .param("offset", offset)
            .query(BatchRowStore::row)
            .list();
    }

    private static StoredRow row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new StoredRow(row.getInt("number"), Verdict.valueOf(row.getString("verdict")),
                row.getObject("subject_id", UUID.class), row.getString("before"), row.getString("after"),
                JSON.readValue(row.getString("problems"), new TypeReference<List<RowProblem>>() {
                }), outcome == null ? null : Outcome.valueOf(outcome));
    }

}
