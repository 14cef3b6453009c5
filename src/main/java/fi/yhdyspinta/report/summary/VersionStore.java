package fi.yhdyspinta.report.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.report.SummaryId;
import fi.yhdyspinta.report.summary.SummaryState.Approved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions, their files and their withdrawals: rows are added and never changed. */
@Repository
class VersionStore {

    private static final String SELECT = """
            SELECT v.summary_id, v.version, v.content, v.correction, v.approved_at, v.published_at,
                   w.withdrawn_at, w.reason, s.process_id
            FROM report.summary_version v
            JOIN report.summary s ON s.county_id = v.county_id AND s.id = v.summary_id
            LEFT JOIN report.withdrawal w ON w.county_id = v.county_id AND w.summary_id = v.summary_id
                AND w.version = v.version
            WHERE v.county_id = platform.county()
            """;

    private final JdbcClient db;

    private final FrozenContent contents;

    VersionStore(JdbcClient db, FrozenContent contents) {
        this.db = db;
        this.contents = contents;
    }

    /** All versions of a summary, the newest first. */
    List<Version> list(SummaryId summary) {
        return this.db.sql(SELECT + """
                  AND v.summary_id = :summary
                ORDER BY v.version DESC
                """).param("summary", summary.value()).query(this::version).list();
    }

    Optional<Version> find(SummaryId summary, int version) {
        return this.db.sql(SELECT + """
                  AND v.summary_id = :summary AND v.version = :version
                """).param("summary", summary.value()).param("version", version).query(this::version).optional();
    }

    /** The newest version of every process, unless withdrawn, the newest first. */
    List<Newest> listNewest() {
        return this.db.sql(SELECT + """
                  AND v.version = s.published_version AND w.version IS NULL
                ORDER BY v.published_at DESC
                """)
            .query((row, number) -> new Newest(new ProcessId(Rows.uuid(row, "process_id")), version(row, number)))
            .list();
    }

    record Newest(ProcessId process, Version version) {
    }

    void insert(Actor actor, Summary summary, SummaryContent content, Approved approval, String correction,
            Instant at) {
        this.db.sql("""
                INSERT INTO report.summary_version (county_id, summary_id, version, content, correction, approved_by,
                                                    approved_at, published_by, published_at)
                VALUES (:county, :summary, :version, :content::jsonb, :correction, :approvedBy, :approvedAt, :by, :at)
                """)
            .param("county", actor.county().value())
            .param("summary", summary.id().value())
            .param("version", summary.publishedVersion())
            .param("content", this.contents.write(content))
            .param("correction", correction)
            .param("approvedBy", approval.by().value())
            .param("approvedAt", Rows.at(approval.at()))
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    /** Whether it was not withdrawn before. */
    boolean insertWithdrawal(Actor actor, SummaryId summary, int version, String reason, Instant at) {
        return this.db.sql("""
                INSERT INTO report.withdrawal (county_id, summary_id, version, withdrawn_by, withdrawn_at, reason)
                VALUES (:county, :summary, :version, :by, :at, :reason)
                ON CONFLICT DO NOTHING
                """)
            .param("county", actor.county().value())
            .param("summary", summary.value())
            .param("version", version)
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .param("reason", reason)
            .update() > 0;
    }

    Optional<byte[]> findFile(Version version, Language language, FileFormat format) {
        return this.db.sql("""
                SELECT content
                FROM report.version_file
                WHERE county_id = platform.county() AND summary_id = :summary AND version = :version
                  AND language = :language AND format = :format
                """)
            .param("summary", version.summary().value())
            .param("version", version.number())
            .param("language", language.name())
            .param("format", format.name())
            .query((row, number) -> row.getBytes("content"))
            .optional();
    }

    /** Keeps a file; one that is kept already stays as it is. */
    void insertFile(Version version, Language language, FileFormat format, byte[] content, Instant at) {
        this.db.sql("""
                INSERT INTO report.version_file (county_id, summary_id, version, language, format, content, made_at)
                VALUES (platform.county(), :summary, :version, :language, :format, :content, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("summary", version.summary().value())
            .param("version", version.number())
            .param("language", language.name())
            .param("format", format.name())
            .param("content", content)
            .param("at", Rows.at(at))
            .update();
    }

    private Version version(ResultSet row, int number) throws SQLException {
        var withdrawn = Rows.instantOrNull(row, "withdrawn_at");
        return new Version(new SummaryId(Rows.uuid(row, "summary_id")), row.getInt("version"),
                this.contents.read(row.getString("content")), row.getString("correction"),
                Rows.instant(row, "approved_at"), Rows.instant(row, "published_at"),
                withdrawn == null ? null : new Version.Withdrawal(withdrawn, row.getString("reason")));
    }

}
