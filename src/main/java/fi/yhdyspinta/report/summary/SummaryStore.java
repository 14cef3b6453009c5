package fi.yhdyspinta.report.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.report.SummaryId;
import fi.yhdyspinta.report.summary.SummaryState.Approved;
import fi.yhdyspinta.report.summary.SummaryState.Commented;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SummaryStore {

    private final JdbcClient db;

    SummaryStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Summary> find(ProcessId process) {
        return this.db.sql("""
                SELECT id, process_id, title_fi, title_sv, title_en, state, comments_until_on, approved_by, approved_at,
                       approved_print, published_version
                FROM report.summary
                WHERE county_id = platform.county() AND process_id = :process
                """).param("process", process.value()).query(SummaryStore::summary).optional();
    }

    /**
     * Makes one deed at a time on a summary: the others wait until this transaction ends.
     */
    Optional<Summary> findToChange(ProcessId process) {
        this.db.sql("""
                SELECT id
                FROM report.summary
                WHERE county_id = platform.county() AND process_id = :process
                FOR UPDATE
                """).param("process", process.value()).query((row, number) -> Rows.uuid(row, "id")).optional();
        return find(process);
    }

    /** Tells false when the process has a summary already. */
    boolean insert(Actor actor, Summary summary, Instant at) {
        return this.db
            .sql("""
                    INSERT INTO report.summary (county_id, id, process_id, title_fi, title_sv, title_en, created_by, created_at)
                    VALUES (:county, :id, :process, :fi, :sv, :en, :by, :at)
                    ON CONFLICT (county_id, process_id) DO NOTHING
                    """)
            .param("county", actor.county().value())
            .param("id", summary.id().value())
            .param("process", summary.process().value())
            .param("fi", summary.title().fi())
            .param("sv", summary.title().sv())
            .param("en", summary.title().en())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    void save(Summary summary) {
        var approval = approval(summary.state());
        this.db.sql("""
                UPDATE report.summary
                SET title_fi = :fi, title_sv = :sv, title_en = :en, state = :state, comments_until_on = :until,
                    approved_by = :approvedBy, approved_at = :approvedAt, approved_print = :print,
                    published_version = :version
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", summary.id().value())
            .param("fi", summary.title().fi())
            .param("sv", summary.title().sv())
            .param("en", summary.title().en())
            .param("state", summary.state().name())
            .param("until", summary.state() instanceof Commented commented ? commented.until() : null)
            .param("approvedBy", approval == null ? null : approval.by().value())
            .param("approvedAt", approval == null ? null : Rows.at(approval.at()))
            .param("print", approval == null ? null : approval.print())
            .param("version", summary.publishedVersion())
            .update();
    }

    private static @Nullable Approved approval(SummaryState state) {
        return switch (state) {
            case Approved approved -> approved;
            case SummaryState.Published published -> published.approval();
            case SummaryState.Withdrawn withdrawn -> withdrawn.approval();
            case SummaryState.Draft draft -> null;
            case Commented commented -> null;
        };
    }

    private static Summary summary(ResultSet row, int number) throws SQLException {
        return new Summary(new SummaryId(Rows.uuid(row, "id")), new ProcessId(Rows.uuid(row, "process_id")),
                new Wording(row.getString("title_fi"), row.getString("title_sv"), row.getString("title_en")),
                state(row), row.getInt("published_version"));
    }

    private static SummaryState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "COMMENTED" -> new Commented(row.getObject("comments_until_on", LocalDate.class));
            case "APPROVED" -> approved(row);
            case "PUBLISHED" -> new SummaryState.Published(approved(row));
            case "WITHDRAWN" -> new SummaryState.Withdrawn(approved(row));
            default -> new SummaryState.Draft();
        };
    }

    private static Approved approved(ResultSet row) throws SQLException {
        return new Approved(new PersonId(Rows.uuid(row, "approved_by")), Rows.instant(row, "approved_at"),
                row.getString("approved_print"));
    }

}
