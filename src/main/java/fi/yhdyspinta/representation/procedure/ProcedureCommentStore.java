package fi.yhdyspinta.representation.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.representation.RepresentationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProcedureCommentStore {

    private final JdbcClient db;

    ProcedureCommentStore(JdbcClient db) {
        this.db = db;
    }

    List<Comment> list(RepresentationId process) {
        return this.db.sql("""
                SELECT id, version_number, organisation_id, text, commented_at, answer
                FROM representation.comment
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY commented_at, id
                """).param("process", process.value()).query(ProcedureCommentStore::comment).list();
    }

    void insert(CountyId county, RepresentationId process, Comment comment, PersonId by) {
        this.db.sql("""
                INSERT INTO representation.comment (county_id, id, process_id, version_number, organisation_id,
                                                    person_id, text, commented_at)
                VALUES (:county, :id, :process, :version, :organisation, :person, :text, :at)
                """)
            .param("county", county.value())
            .param("id", comment.id().value())
            .param("process", process.value())
            .param("version", comment.versionNumber())
            .param("organisation", comment.organisation().value())
            .param("person", by.value())
            .param("text", comment.text())
            .param("at", Rows.at(comment.commentedAt()))
            .update();
    }

    boolean answer(RepresentationId process, CommentId id, String answer, Instant at) {
        return this.db.sql("""
                UPDATE representation.comment
                SET answer = :answer, answered_at = :at
                WHERE county_id = platform.county() AND process_id = :process AND id = :id AND answer IS NULL
                """)
            .param("process", process.value())
            .param("id", id.value())
            .param("answer", answer)
            .param("at", Rows.at(at))
            .update() == 1;
    }

    private static Comment comment(ResultSet row, int index) throws SQLException {
        return new Comment(new CommentId(Rows.uuid(row, "id")), row.getInt("version_number"),
                new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("text"),
                Rows.instant(row, "commented_at"), row.getString("answer"));
    }

}
