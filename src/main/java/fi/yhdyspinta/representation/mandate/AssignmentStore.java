package fi.yhdyspinta.representation.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.selection.RepresentativeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings and what is reported of them. */
@Repository
class AssignmentStore {

    private static final String COLUMNS = """
            SELECT id, name, link, held_on, box_ends_at, report_due_on
            FROM representation.assignment
            """;

    private final JdbcClient db;

    AssignmentStore(JdbcClient db) {
        this.db = db;
    }

    /** A report that somebody still owes. */
    record Owed(RepresentationId process, AssignmentId assignment, RepresentativeId representative) {
    }

    List<Assignment> list(RepresentationId process) {
        return this.db.sql(COLUMNS + """
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY held_on DESC, id DESC
                """).param("process", process.value()).query(AssignmentStore::assignment).list();
    }

    Optional<Assignment> find(RepresentationId process, AssignmentId id) {
        return this.db.sql(COLUMNS + """
                WHERE county_id = platform.county() AND process_id = :process AND id = :id
                """)
            .param("process", process.value())
            .param("id", id.value())
            .query(AssignmentStore::assignment)
            .optional();
    }

    void insert(CountyId county, RepresentationId process, Assignment one, Instant at) {
        this.db.sql("""
                INSERT INTO representation.assignment (county_id, id, process_id, name, link, held_on, box_ends_at,
                                                       report_due_on, created_at)
                VALUES (:county, :id, :process, :name, :link, :held, :box, :due, :at)
                """)
            .param("county", county.value())
            .param("id", one.id().value())
            .param("process", process.value())
            .param("name", one.name())
            .param("link", one.link())
            .param("held", one.heldOn())
            .param("box", Rows.at(one.boxEndsAt()))
            .param("due", one.reportDueOn())
            .param("at", Rows.at(at))
            .update();
    }

    List<Report> listReports(AssignmentId assignment) {
        return this.db.sql("""
                SELECT representative_id, text, reported_at
                FROM representation.report
                WHERE county_id = platform.county() AND assignment_id = :assignment
                ORDER BY reported_at
                """)
            .param("assignment", assignment.value())
            .query((row, number) -> new Report(new RepresentativeId(Rows.uuid(row, "representative_id")),
                    row.getString("text"), Rows.instant(row, "reported_at")))
            .list();
    }

    /**
     * @return whether nothing had been reported before
     */
    boolean report(CountyId county, AssignmentId assignment, Report report, PersonId by) {
        return this.db.sql("""
                INSERT INTO representation.report (county_id, assignment_id, representative_id, text, reported_at,
                                                   person_id)
                VALUES (:county, :assignment, :representative, :text, :at, :person)
                ON CONFLICT (county_id, assignment_id, representative_id) DO NOTHING
                """)
            .param("county", county.value())
            .param("assignment", assignment.value())
            .param("representative", report.representative().value())
            .param("text", report.text())
            .param("at", Rows.at(report.reportedAt()))
            .param("person", by.value())
            .update() == 1;
    }

    /** Reports of meetings that have been held, not written yet. */
    List<Owed> listOwed(LocalDate today) {
        return this.db
            .sql("""
                    SELECT a.process_id, a.id AS assignment_id, r.id AS representative_id
                    FROM representation.assignment a
                    JOIN representation.representative r ON r.county_id = a.county_id AND r.process_id = a.process_id
                    WHERE a.county_id = platform.county()
                      AND a.held_on < :today
                      AND r.began_on <= a.held_on
                      AND (r.ended_on IS NULL OR r.ended_on >= a.held_on)
                      AND NOT EXISTS (
                          SELECT 1
                          FROM representation.report done
                          WHERE done.county_id = a.county_id AND done.assignment_id = a.id AND done.representative_id = r.id)
                    ORDER BY a.id, r.position
                    """)
            .param("today", today)
            .query((row, number) -> new Owed(new RepresentationId(Rows.uuid(row, "process_id")),
                    new AssignmentId(Rows.uuid(row, "assignment_id")),
                    new RepresentativeId(Rows.uuid(row, "representative_id"))))
            .list();
    }

    private static Assignment assignment(ResultSet row, int index) throws SQLException {
        return new Assignment(new AssignmentId(Rows.uuid(row, "id")), row.getString("name"), row.getString("link"),
                row.getObject("held_on", LocalDate.class), Rows.instant(row, "box_ends_at"),
                row.getObject("report_due_on", LocalDate.class));
    }

}
