package fi.yhdyspinta.organisation.seatfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.body.HoldingId;
import fi.yhdyspinta.organisation.importing.TableFile;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of seats that have been handed in, and their rows as judged. */
@Repository
class SeatFileStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    SeatFileStore(JdbcClient db) {
        this.db = db;
    }

    /** What is known of a file beside its rows. */
    record File(String origin, List<String> headings, List<@Nullable SeatColumn> mapping, int firstRow) {
    }

    void insert(CountyId county, BatchId batch, TableFile table, List<@Nullable SeatColumn> mapping) {
        this.db.sql("""
                INSERT INTO organisation.import_file (county_id, batch_id, format, origin, headings, mapping, first_row)
                VALUES (:county, :batch, :format, :origin, :headings, :mapping, :first)
                """)
            .param("county", county.value())
            .param("batch", batch.value())
            .param("format", table.format().name())
            .param("origin", table.origin())
            .param("headings", table.headings().toArray(String[]::new))
            .param("mapping", names(mapping))
            .param("first", table.firstRow())
            .update();
    }

    void saveMapping(BatchId batch, List<@Nullable SeatColumn> mapping) {
        this.db.sql("""
                UPDATE organisation.import_file
                SET mapping = :mapping
                WHERE county_id = platform.county() AND batch_id = :batch
                """).param("batch", batch.value()).param("mapping", names(mapping)).update();
    }

    private static String[] names(List<@Nullable SeatColumn> mapping) {
        return mapping.stream().map(column -> Objects.toString(column, "")).toArray(String[]::new);
    }

    Optional<File> find(BatchId batch) {
        return this.db.sql("""
                SELECT origin, headings, mapping, first_row
                FROM organisation.import_file
                WHERE county_id = platform.county() AND batch_id = :batch
                """).param("batch", batch.value()).query(SeatFileStore::file).optional();
    }

    private static File file(ResultSet row, int number) throws SQLException {
        return new File(row.getString("origin"), Rows.texts(row, "headings"),
                Rows.texts(row, "mapping")
                    .stream()
                    .map(name -> name.isEmpty() ? null : SeatColumn.valueOf(name))
                    .toList(),
                row.getInt("first_row"));
    }

    /** Organisations of the county by their business ids. */
    Map<String, OrganisationId> listBusinessIds() {
        var known = new HashMap<String, OrganisationId>();
        this.db.sql("""
                SELECT o.business_id, o.id
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL AND o.business_id IS NOT NULL
                """)
            .query((row, number) -> known.put(row.getString("business_id"), new OrganisationId(Rows.uuid(row, "id"))))
            .list();
        return known;
    }

    void saveRows(BatchId batch, List<SeatRow> rows) {
        rows.forEach(row -> this.db.sql("""
                UPDATE organisation.batch_row
                SET verdict = :verdict, subject_id = :holding, before = :before::jsonb, after = :after::jsonb,
                    problems = :problems::jsonb
                WHERE county_id = platform.county() AND batch_id = :batch AND number = :number
                """)
            .param("batch", batch.value())
            .param("number", row.number())
            .param("verdict", row.verdict().name())
            .param("holding", row.holding() == null ? null : row.holding().value())
            .param("before", json(row.before()))
            .param("after", json(row.after()))
            .param("problems", JSON.writeValueAsString(row.problems()))
            .update());
    }

    private static @Nullable String json(@Nullable HoldingTexts texts) {
        return texts == null ? null : JSON.writeValueAsString(texts.texts());
    }

    List<SeatRow> list(BatchId batch, @Nullable Verdict verdict, @Nullable Outcome outcome, int most, int offset) {
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
            .query(SeatFileStore::row)
            .list();
    }

    private static SeatRow row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("subject_id", UUID.class);
        var outcome = row.getString("outcome");
        return new SeatRow(row.getInt("number"), Verdict.valueOf(row.getString("verdict")),
                id == null ? null : new HoldingId(id), texts(row.getString("before")), texts(row.getString("after")),
                JSON.readValue(row.getString("problems"), new TypeReference<List<RowProblem>>() {
                }), outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static @Nullable HoldingTexts texts(@Nullable String json) {
        return json == null ? null
                : new HoldingTexts(JSON.readValue(json, new TypeReference<Map<HoldingTexts.Field, String>>() {
                }));
    }

}
