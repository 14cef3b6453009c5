package fi.yhdyspinta.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FragmentStore {

    private static final String SELECT = """
            SELECT s.id, s.finding_id, s.answer_id, s.note_id, s.source_version, s.span_start, s.span_end, s.quote,
                   s.organisation_id, s.party_type, s.speaker, s.asked_fi, s.asked_sv, s.asked_en, s.said_at,
                   s.cleared_text,
                   s.cleared_named, s.cleared_at, s.removed_at, s.removed_by, s.removed_reason
            FROM analysis.fragment s
            """;

    private final JdbcClient db;

    FragmentStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Fragment> find(FragmentId id) {
        return this.db.sql(SELECT + """
                WHERE s.county_id = platform.county() AND s.id = :id
                """).param("id", id.value()).query(FragmentStore::fragment).optional();
    }

    List<Fragment> list(FindingId finding) {
        return this.db.sql(SELECT + """
                WHERE s.county_id = platform.county() AND s.finding_id = :finding
                ORDER BY s.said_at, s.id
                """).param("finding", finding.value()).query(FragmentStore::fragment).list();
    }

    List<Fragment> list(ProcessId process) {
        return this.db.sql(SELECT + """
                JOIN analysis.finding f ON f.county_id = s.county_id AND f.id = s.finding_id
                WHERE s.county_id = platform.county() AND f.process_id = :process
                ORDER BY s.said_at, s.id
                """).param("process", process.value()).query(FragmentStore::fragment).list();
    }

    List<Fragment> listNamed() {
        return this.db.sql(SELECT + """
                WHERE s.county_id = platform.county() AND s.cleared_named AND s.organisation_id IS NOT NULL
                  AND s.removed_at IS NULL
                ORDER BY s.said_at DESC, s.id
                """).query(FragmentStore::fragment).list();
    }

    List<Fragment> listOf(UUID source) {
        return this.db.sql(SELECT + """
                WHERE s.county_id = platform.county() AND (s.answer_id = :source OR s.note_id = :source)
                ORDER BY s.span_start, s.id
                """).param("source", source).query(FragmentStore::fragment).list();
    }

    void insert(Actor actor, FragmentId id, FindingId finding, Saying saying, Span span, Instant at) {
        this.db
            .sql("""
                    INSERT INTO analysis.fragment (county_id, id, finding_id, answer_id, note_id, source_version, span_start,
                                                   span_end, quote, organisation_id, party_type, speaker, asked_fi, asked_sv,
                                                   asked_en, said_at, marked_by, marked_at)
                    VALUES (:county, :id, :finding, :answer, :note, :version, :start, :end, :quote, :organisation, :type, :speaker,
                            :fi, :sv, :en, :said, :by, :at)
                    ON CONFLICT DO NOTHING
                    """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("finding", finding.value())
            .param("answer", saying.kind() == SayingKind.ANSWER ? saying.id() : null)
            .param("note", saying.kind() == SayingKind.NOTE ? saying.id() : null)
            .param("version", saying.version())
            .param("start", span.start())
            .param("end", span.end())
            .param("quote", span.of(saying.text()))
            .param("organisation", valueOrNull(saying.organisation()))
            .param("type", saying.partyType() == null ? null : saying.partyType().name())
            .param("speaker", saying.speaker())
            .param("fi", saying.asked().fi())
            .param("sv", saying.asked().sv())
            .param("en", saying.asked().en())
            .param("said", Rows.at(saying.saidAt()))
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    /** What both findings have stays once. */
    void move(FindingId from, FindingId into) {
        this.db.sql("""
                UPDATE analysis.fragment s
                SET finding_id = :into
                WHERE s.county_id = platform.county() AND s.finding_id = :from
                  AND NOT EXISTS (
                      SELECT 1
                      FROM analysis.fragment other
                      WHERE other.county_id = s.county_id AND other.finding_id = :into
                        AND other.removed_at IS NULL AND s.removed_at IS NULL
                        AND coalesce(other.answer_id, other.note_id) = coalesce(s.answer_id, s.note_id)
                        AND other.span_start = s.span_start AND other.span_end = s.span_end)
                """).param("from", from.value()).param("into", into.value()).update();
    }

    void clear(FragmentId id, Actor actor, Clearance clearance) {
        this.db.sql("""
                UPDATE analysis.fragment
                SET cleared_text = :text, cleared_named = :named, cleared_by = :by, cleared_at = :at
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("text", clearance.text())
            .param("named", clearance.named())
            .param("by", actor.person().value())
            .param("at", Rows.at(clearance.at()))
            .update();
    }

    void withdrawClearance(FragmentId id) {
        this.db.sql("""
                UPDATE analysis.fragment
                SET cleared_text = NULL, cleared_named = NULL, cleared_by = NULL, cleared_at = NULL
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    void remove(FragmentId id, Removal removal) {
        this.db.sql("""
                UPDATE analysis.fragment
                SET quote = NULL, cleared_text = NULL, cleared_named = NULL, cleared_by = NULL, cleared_at = NULL,
                    removed_at = :at, removed_by = :by, removed_reason = :reason
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("at", Rows.at(removal.at()))
            .param("by", removal.by().value())
            .param("reason", removal.reason())
            .update();
    }

    private static @Nullable UUID valueOrNull(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static Fragment fragment(ResultSet row, int number) throws SQLException {
        var answer = row.getObject("answer_id", UUID.class);
        var organisation = row.getObject("organisation_id", UUID.class);
        var type = row.getString("party_type");
        return new Fragment(new FragmentId(Rows.uuid(row, "id")), new FindingId(Rows.uuid(row, "finding_id")),
                answer == null ? SayingKind.NOTE : SayingKind.ANSWER,
                answer == null ? Rows.uuid(row, "note_id") : answer, row.getInt("source_version"),
                row.getInt("span_start"), row.getInt("span_end"), row.getString("quote"),
                organisation == null ? null : new OrganisationId(organisation),
                type == null ? null : PartyType.valueOf(type), row.getString("speaker"), Rows.localText(row, "asked"),
                Rows.instant(row, "said_at"), clearance(row), FindingStore.removal(row));
    }

    private static @Nullable Clearance clearance(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "cleared_at");
        return at == null ? null : new Clearance(row.getString("cleared_text"), row.getBoolean("cleared_named"), at);
    }

}
