package fi.yhdyspinta.indicator.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.TableChoice;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TableStore {

    private static final String CHOSEN = """
            SELECT t.id, i.source, i.code, i.title_fi, i.title_sv, i.title_en, t.path, t.copy_id, c.file_name,
                   t.chosen_at, t.ended_at,
                   ARRAY(SELECT f.category_label
                         FROM indicator.table_fixed f
                         WHERE f.choice_id = t.id
                         ORDER BY f.place) AS fixed
            FROM indicator.table_choice t
            JOIN indicator.indicator i ON i.number = t.indicator_number
            LEFT JOIN indicator.table_copy c ON c.id = t.copy_id
            """;

    private final JdbcClient db;

    TableStore(JdbcClient db) {
        this.db = db;
    }

    /** A file with its name. */
    record Copy(String fileName, byte[] content) {
    }

    private record FixedRow(String variable, String label, Category category) {
    }

    void insertCopy(TableCopyId id, Copy copy, String title, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO indicator.table_copy (id, file_name, title, content, brought_by, brought_at)
                VALUES (:id, :name, :title, :content, :by, :at)
                """)
            .param("id", id.value())
            .param("name", copy.fileName())
            .param("title", title)
            .param("content", copy.content())
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update();
    }

    Optional<Copy> findCopy(TableCopyId id) {
        return this.db.sql("SELECT file_name, content FROM indicator.table_copy WHERE id = :id")
            .param("id", id.value())
            .query((row, number) -> new Copy(row.getString("file_name"), row.getBytes("content")))
            .optional();
    }

    /** The newest first. */
    List<BroughtFile> listCopies() {
        return this.db.sql("""
                SELECT id, file_name, title, brought_at
                FROM indicator.table_copy
                ORDER BY brought_at DESC, id
                """)
            .query((row, number) -> new BroughtFile(new TableCopyId(Rows.uuid(row, "id")), row.getString("file_name"),
                    row.getString("title"), Rows.instant(row, "brought_at")))
            .list();
    }

    /** Files of which no indicator is read. */
    void deleteUnusedCopies(Instant before) {
        this.db.sql("""
                DELETE FROM indicator.table_copy c
                WHERE c.brought_at < :before
                  AND NOT EXISTS (SELECT 1 FROM indicator.table_choice t WHERE t.copy_id = c.id)
                """).param("before", Rows.at(before)).update();
    }

    void insert(TableChoiceId id, int indicator, TablePlace place, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO indicator.table_choice (id, indicator_number, path, copy_id, chosen_by, chosen_at)
                VALUES (:id, :indicator, :path, :copy, :by, :at)
                """)
            .param("id", id.value())
            .param("indicator", indicator)
            .param("path", place instanceof TablePlace.AtSource(String path) ? path : null)
            .param("copy", place instanceof TablePlace.Brought(TableCopyId copy) ? copy.value() : null)
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update();
    }

    void insertFixed(TableChoiceId id, List<TableChoice.Fixed> fixed) {
        var rows = fixed.stream()
            .flatMap(one -> one.categories().stream().map(category -> new FixedRow(one.code(), one.label(), category)))
            .toList();
        this.db
            .sql("""
                    INSERT INTO indicator.table_fixed (choice_id, place, variable_code, variable_label, category_code, category_label)
                    SELECT :id, place, variable, label, category, category_label
                    FROM unnest(:variables::text[], :labels::text[], :categories::text[], :categoryLabels::text[])
                        WITH ORDINALITY AS f (variable, label, category, category_label, place)
                    """)
            .param("id", id.value())
            .param("variables", Rows.column(rows, FixedRow::variable))
            .param("labels", Rows.column(rows, FixedRow::label))
            .param("categories", Rows.column(rows, row -> row.category().code()))
            .param("categoryLabels", Rows.column(rows, row -> row.category().label()))
            .update();
    }

    void renew(TableChoiceId id, TableCopyId copy) {
        this.db.sql("UPDATE indicator.table_choice SET path = NULL, copy_id = :copy WHERE id = :id")
            .param("copy", copy.value())
            .param("id", id.value())
            .update();
    }

    void end(TableChoiceId id, @Nullable Instant at) {
        this.db.sql("UPDATE indicator.table_choice SET ended_at = :at WHERE id = :id")
            .param("at", Rows.atOrNull(at))
            .param("id", id.value())
            .update();
    }

    List<ChosenTable> list() {
        return this.db.sql(CHOSEN + """
                ORDER BY (t.ended_at IS NOT NULL), coalesce(i.title_fi, i.title_sv, i.title_en) COLLATE "fi-x-icu", t.id
                """).query(TableStore::chosen).list();
    }

    Optional<ChosenTable> find(TableChoiceId id) {
        return this.db.sql(CHOSEN + "WHERE t.id = :id").param("id", id.value()).query(TableStore::chosen).optional();
    }

    Optional<ChosenTable> find(IndicatorKey key) {
        return this.db.sql(CHOSEN + "WHERE i.source = :source AND i.code = :code")
            .param("source", key.source().name())
            .param("code", key.code())
            .query(TableStore::chosen)
            .optional();
    }

    TableChoice getChoice(ChosenTable chosen) {
        var rows = this.db.sql("""
                SELECT variable_code, variable_label, category_code, category_label
                FROM indicator.table_fixed
                WHERE choice_id = :id
                ORDER BY place
                """).param("id", chosen.id().value()).query(TableStore::fixed).list();
        var byVariable = rows.stream()
            .collect(Collectors.groupingBy(FixedRow::variable, LinkedHashMap::new, Collectors.toList()));
        return new TableChoice(chosen.place().toString(),
                byVariable.entrySet()
                    .stream()
                    .map(one -> new TableChoice.Fixed(one.getKey(), one.getValue().getFirst().label(),
                            one.getValue().stream().map(FixedRow::category).toList()))
                    .toList());
    }

    private static FixedRow fixed(ResultSet row, int number) throws SQLException {
        return new FixedRow(row.getString("variable_code"), row.getString("variable_label"),
                new Category(row.getString("category_code"), row.getString("category_label")));
    }

    private static ChosenTable chosen(ResultSet row, int number) throws SQLException {
        var path = row.getString("path");
        return new ChosenTable(new TableChoiceId(Rows.uuid(row, "id")),
                new IndicatorKey(Source.valueOf(row.getString("source")), row.getString("code")),
                Rows.localText(row, "title"),
                path == null ? new TablePlace.Brought(new TableCopyId(Rows.uuid(row, "copy_id")))
                        : new TablePlace.AtSource(path),
                row.getString("file_name"), Rows.texts(row, "fixed"), Rows.instant(row, "chosen_at"),
                Rows.instantOrNull(row, "ended_at"));
    }

}
