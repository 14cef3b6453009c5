package fi.yhdyspinta.representation.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the represented put into the box of a meeting: messages and topics. */
@Repository
class PostStore {

    private final JdbcClient db;

    PostStore(JdbcClient db) {
        this.db = db;
    }

    List<Brief> listBriefs(AssignmentId assignment) {
        return this.db.sql("""
                SELECT id, organisation_id, text, sent_at, heading, state, answer
                FROM representation.brief
                WHERE county_id = platform.county() AND assignment_id = :assignment
                ORDER BY heading = '', heading, sent_at, id
                """).param("assignment", assignment.value()).query(PostStore::brief).list();
    }

    void insert(CountyId county, Assignment assignment, Brief brief, PersonId by) {
        this.db
            .sql("""
                    INSERT INTO representation.brief (county_id, id, assignment_id, organisation_id, person_id, text, sent_at,
                                                      box_ends_at)
                    VALUES (:county, :id, :assignment, :organisation, :person, :text, :at, :ends)
                    """)
            .param("county", county.value())
            .param("id", brief.id().value())
            .param("assignment", assignment.id().value())
            .param("organisation", brief.organisation().value())
            .param("person", by.value())
            .param("text", brief.text())
            .param("at", Rows.at(brief.sentAt()))
            .param("ends", Rows.at(assignment.boxEndsAt()))
            .update();
    }

    boolean handle(AssignmentId assignment, BriefId id, String heading, Brief.State state, String answer, Instant at) {
        return this.db.sql("""
                UPDATE representation.brief
                SET heading = :heading, state = :state, answer = :answer, handled_at = :at
                WHERE county_id = platform.county() AND assignment_id = :assignment AND id = :id
                """)
            .param("assignment", assignment.value())
            .param("id", id.value())
            .param("heading", heading)
            .param("state", state.name())
            .param("answer", answer)
            .param("at", Rows.at(at))
            .update() == 1;
    }

    List<Topic> listTopics(AssignmentId assignment) {
        return this.db.sql("""
                SELECT id, organisation_id, text, proposed_at, answer_kind, answer
                FROM representation.topic
                WHERE county_id = platform.county() AND assignment_id = :assignment
                ORDER BY proposed_at, id
                """).param("assignment", assignment.value()).query(PostStore::topic).list();
    }

    void insert(CountyId county, Assignment assignment, Topic topic, PersonId by) {
        this.db.sql("""
                INSERT INTO representation.topic (county_id, id, assignment_id, organisation_id, person_id, text,
                                                  proposed_at, box_ends_at)
                VALUES (:county, :id, :assignment, :organisation, :person, :text, :at, :ends)
                """)
            .param("county", county.value())
            .param("id", topic.id().value())
            .param("assignment", assignment.id().value())
            .param("organisation", topic.organisation().value())
            .param("person", by.value())
            .param("text", topic.text())
            .param("at", Rows.at(topic.proposedAt()))
            .param("ends", Rows.at(assignment.boxEndsAt()))
            .update();
    }

    boolean answer(AssignmentId assignment, TopicId id, Topic.Answer answer, String reason, Instant at) {
        return this.db.sql("""
                UPDATE representation.topic
                SET answer_kind = :kind, answer = :reason, answered_at = :at
                WHERE county_id = platform.county() AND assignment_id = :assignment AND id = :id
                  AND answer_kind IS NULL
                """)
            .param("assignment", assignment.value())
            .param("id", id.value())
            .param("kind", answer.name())
            .param("reason", reason)
            .param("at", Rows.at(at))
            .update() == 1;
    }

    private static Brief brief(ResultSet row, int index) throws SQLException {
        return new Brief(new BriefId(Rows.uuid(row, "id")), new OrganisationId(Rows.uuid(row, "organisation_id")),
                row.getString("text"), Rows.instant(row, "sent_at"), row.getString("heading"),
                Brief.State.valueOf(row.getString("state")), row.getString("answer"));
    }

    private static Topic topic(ResultSet row, int index) throws SQLException {
        var kind = row.getString("answer_kind");
        return new Topic(new TopicId(Rows.uuid(row, "id")), new OrganisationId(Rows.uuid(row, "organisation_id")),
                row.getString("text"), Rows.instant(row, "proposed_at"),
                kind == null ? null : Topic.Answer.valueOf(kind), row.getString("answer"));
    }

}
