package fi.yhdyspinta.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FindingStore {

    private static final String SELECT = """
            SELECT f.id, f.process_id, f.kind, f.theme, f.text_fi, f.text_sv, f.text_en, f.position, f.merged_into,
                   f.removed_at, f.removed_by, f.removed_reason,
                   count(DISTINCT s.organisation_id) AS organisations,
                   count(DISTINCT s.answer_id) AS answers,
                   count(DISTINCT s.note_id) AS notes,
                   array_agg(DISTINCT s.party_type) FILTER (WHERE s.party_type IS NOT NULL) AS party_types
            FROM analysis.finding f
            LEFT JOIN analysis.fragment s
                ON s.county_id = f.county_id AND s.finding_id = f.id AND s.removed_at IS NULL
            WHERE f.county_id = platform.county()
            """;

    private final JdbcClient db;

    FindingStore(JdbcClient db) {
        this.db = db;
    }

    List<Finding> list(ProcessId process) {
        return this.db.sql(SELECT + """
                  AND f.process_id = :process AND f.removed_at IS NULL
                GROUP BY f.county_id, f.id
                ORDER BY f.position, f.id
                """).param("process", process.value()).query(FindingStore::finding).list();
    }

    Optional<Finding> find(FindingId id) {
        return this.db.sql(SELECT + """
                  AND f.id = :id
                GROUP BY f.county_id, f.id
                """).param("id", id.value()).query(FindingStore::finding).optional();
    }

    List<Finding> listMergedInto(FindingId id) {
        return this.db.sql(SELECT + """
                  AND f.merged_into = :id
                GROUP BY f.county_id, f.id
                ORDER BY f.position, f.id
                """).param("id", id.value()).query(FindingStore::finding).list();
    }

    void insert(Actor actor, FindingId id, ProcessId process, FindingDraft draft, Instant at) {
        this.db.sql("""
                INSERT INTO analysis.finding (county_id, id, process_id, kind, theme, text_fi, text_sv, text_en,
                                              position, created_by, created_at)
                SELECT :county, :id, :process, :kind, :theme, :fi, :sv, :en,
                       coalesce(max(position), 0) + 1, :by, :at
                FROM analysis.finding
                WHERE county_id = :county AND process_id = :process
                """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("process", process.value())
            .param("kind", draft.kind().name())
            .param("theme", draft.theme())
            .param("fi", draft.text().fi())
            .param("sv", draft.text().sv())
            .param("en", draft.text().en())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    void update(FindingId id, FindingDraft draft) {
        this.db.sql("""
                UPDATE analysis.finding
                SET kind = :kind, theme = :theme, text_fi = :fi, text_sv = :sv, text_en = :en
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("kind", draft.kind().name())
            .param("theme", draft.theme())
            .param("fi", draft.text().fi())
            .param("sv", draft.text().sv())
            .param("en", draft.text().en())
            .update();
    }

    void remove(FindingId id, Removal removal, @Nullable FindingId mergedInto) {
        this.db.sql("""
                UPDATE analysis.finding
                SET removed_at = :at, removed_by = :by, removed_reason = :reason, merged_into = :into
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("at", Rows.at(removal.at()))
            .param("by", removal.by().value())
            .param("reason", removal.reason())
            .param("into", mergedInto == null ? null : mergedInto.value())
            .update();
    }

    static @Nullable Removal removal(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "removed_at");
        return at == null ? null
                : new Removal(at, new PersonId(Rows.uuid(row, "removed_by")), row.getString("removed_reason"));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var into = row.getObject("merged_into", java.util.UUID.class);
        return new Finding(new FindingId(Rows.uuid(row, "id")), new ProcessId(Rows.uuid(row, "process_id")),
                FindingKind.valueOf(row.getString("kind")), row.getString("theme"), Rows.localText(row, "text"),
                row.getInt("position"), support(row), into == null ? null : new FindingId(into), removal(row));
    }

    private static Support support(ResultSet row) throws SQLException {
        var types = row.getArray("party_types");
        var partyTypes = types == null ? List.<PartyType>of()
                : Arrays.stream((String[]) types.getArray()).map(PartyType::valueOf).toList();
        return new Support(row.getInt("organisations"), row.getInt("answers"), row.getInt("notes"), partyTypes);
    }

}
