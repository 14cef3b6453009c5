package fi.yhdyspinta.organisation.contactfile;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import fi.yhdyspinta.organisation.importing.TableFile;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of contacts that have been handed in, and their rows as judged. */
@Repository
class ContactFileStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    ContactFileStore(JdbcClient db) {
        this.db = db;
    }

    /** What is known of a file beside its rows. */
    record File(String origin, List<String> headings, List<@Nullable ContactColumn> mapping) {
    }

    void insert(CountyId county, BatchId batch, TableFile table, List<@Nullable ContactColumn> mapping) {
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

    void saveMapping(BatchId batch, List<@Nullable ContactColumn> mapping) {
        this.db.sql("""
                UPDATE organisation.import_file
                SET mapping = :mapping
                WHERE county_id = platform.county() AND batch_id = :batch
                """).param("batch", batch.value()).param("mapping", names(mapping)).update();
    }

    private static String[] names(List<@Nullable ContactColumn> mapping) {
        return mapping.stream().map(column -> Objects.toString(column, "")).toArray(String[]::new);
    }

    Optional<File> find(BatchId batch) {
        return this.db.sql("""
                SELECT origin, headings, mapping
                FROM organisation.import_file
                WHERE county_id = platform.county() AND batch_id = :batch
                """).param("batch", batch.value()).query(ContactFileStore::file).optional();
    }

    private static File file(ResultSet row, int number) throws SQLException {
        return new File(row.getString("origin"), Rows.texts(row, "headings"),
                Rows.texts(row, "mapping")
                    .stream()
                    .map(name -> name.isEmpty() ? null : ContactColumn.valueOf(name))
                    .toList());
    }

    void saveRows(BatchId batch, List<ContactRow> rows) {
        rows.forEach(row -> this.db.sql("""
                UPDATE organisation.batch_row
                SET verdict = :verdict, subject_id = :municipality, before = :before::jsonb, after = :after::jsonb,
                    problems = :problems::jsonb
                WHERE county_id = platform.county() AND batch_id = :batch AND number = :number
                """)
            .param("batch", batch.value())
            .param("number", row.number())
            .param("verdict", row.verdict().name())
            .param("municipality", row.municipality() == null ? null : row.municipality().value())
            .param("before", json(row.before()))
            .param("after", json(row.after()))
            .param("problems", JSON.writeValueAsString(row.problems()))
            .update());
    }

    private static @Nullable String json(@Nullable ContactTexts texts) {
        return texts == null ? null : JSON.writeValueAsString(texts.texts());
    }

    List<ContactRow> list(BatchId batch, @Nullable Verdict verdict, @Nullable Outcome outcome, int most, int offset) {
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
            .query(ContactFileStore::row)
            .list();
    }

    private static ContactRow row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("subject_id", UUID.class);
        var outcome = row.getString("outcome");
        return new ContactRow(row.getInt("number"), Verdict.valueOf(row.getString("verdict")),
                id == null ? null : new OrganisationId(id), texts(row.getString("before")),
                texts(row.getString("after")),
                JSON.readValue(row.getString("problems"), new TypeReference<List<RowProblem>>() {
                }), outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static @Nullable ContactTexts texts(@Nullable String json) {
        return json == null ? null
                : new ContactTexts(JSON.readValue(json, new TypeReference<Map<ContactTexts.Field, String>>() {
                }));
    }

}
