package fi.yhdyspinta.report.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.report.OpenDiscussion;
import fi.yhdyspinta.report.SummaryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentStore {

    private final JdbcClient db;

    CommentStore(JdbcClient db) {
        this.db = db;
    }

    /** All comments of a summary, also those on sections taken away, oldest first. */
    List<Comment> list(SummaryId summary) {
        return this.db.sql("""
                SELECT c.id, c.section_id, c.organisation_id, c.text, c.written_at, c.answer, c.answered_at
                FROM report.comment c
                JOIN report.section s ON s.county_id = c.county_id AND s.id = c.section_id
                WHERE c.county_id = platform.county() AND s.summary_id = :summary
                ORDER BY c.written_at, c.id
                """).param("summary", summary.value()).query(CommentStore::comment).list();
    }

    /** How the comments on the draft of a process stand. */
    Optional<OpenDiscussion> findDiscussion(ProcessId process) {
        return this.db.sql("""
                SELECT CASE WHEN u.state = 'COMMENTED' THEN u.comments_until_on END AS until,
                       count(c.id) FILTER (WHERE c.answer IS NULL) AS unanswered
                FROM report.summary u
                LEFT JOIN report.section s ON s.county_id = u.county_id AND s.summary_id = u.id
                LEFT JOIN report.comment c ON c.county_id = s.county_id AND c.section_id = s.id
                WHERE u.county_id = platform.county() AND u.process_id = :process AND u.state IN ('DRAFT', 'COMMENTED')
                GROUP BY u.county_id, u.id
                """).param("process", process.value()).query(OpenDiscussion.class).optional();
    }

    void insert(Actor actor, CommentId id, SectionId section, OrganisationId organisation, String text, Instant at) {
        this.db.sql("""
                INSERT INTO report.comment (county_id, id, section_id, organisation_id, written_by, text, written_at)
                VALUES (:county, :id, :section, :organisation, :by, :text, :at)
                """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("section", section.value())
            .param("organisation", organisation.value())
            .param("by", actor.person().value())
            .param("text", text)
            .param("at", Rows.at(at))
            .update();
    }

    boolean exists(SummaryId summary, CommentId id) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM report.comment c
                    JOIN report.section s ON s.county_id = c.county_id AND s.id = c.section_id
                    WHERE c.county_id = platform.county() AND c.id = :id AND s.summary_id = :summary)
                """).param("id", id.value()).param("summary", summary.value()).query(Boolean.class).single();
    }

    /** Tells false when somebody else has answered since that instant. */
    boolean answer(Actor actor, SummaryId summary, CommentId id, @Nullable Instant answeredAt, String answer,
            Instant at) {
        return this.db.sql("""
                UPDATE report.comment c
                SET answer = :answer, answered_by = :by, answered_at = :at
                FROM report.section s
                WHERE c.county_id = platform.county() AND c.id = :id
                  AND c.answered_at IS NOT DISTINCT FROM :known
                  AND s.county_id = c.county_id AND s.id = c.section_id AND s.summary_id = :summary
                """)
            .param("id", id.value())
            .param("summary", summary.value())
            .param("known", answeredAt == null ? null : Rows.at(answeredAt), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("answer", answer)
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new Comment(new CommentId(Rows.uuid(row, "id")), new SectionId(Rows.uuid(row, "section_id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("text"),
                Rows.instant(row, "written_at"),
                answer == null ? null : new Comment.Answer(answer, Rows.instant(row, "answered_at")));
    }

}
