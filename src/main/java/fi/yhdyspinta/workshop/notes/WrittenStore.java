package fi.yhdyspinta.workshop.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.meeting.MeetingId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallNote;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes with everything they keep, as other modules read them. */
@Repository
public class WrittenStore {

    private final JdbcClient db;

    WrittenStore(JdbcClient db) {
        this.db = db;
    }

    public List<WallNote> list(WallId wall) {
        return this.db.sql("""
                SELECT n.id, n.wall_id, w.meeting_id, w.question, n.text, g.name AS group_name, c.name AS column_name,
                       n.author_label, n.posted_at, n.likes, n.removed_at,
                       n.removed_by = n.author_person AND NOT n.entered_later AS by_writer
                FROM workshop.note AS n
                JOIN workshop.wall AS w ON w.county_id = n.county_id AND w.id = n.wall_id
                JOIN workshop.wall_column AS c ON c.county_id = n.county_id AND c.id = n.column_id
                LEFT JOIN workshop.wall_group AS g ON g.county_id = n.county_id AND g.id = n.group_id
                WHERE n.county_id = platform.county() AND n.wall_id = :wall
                ORDER BY n.posted_at, n.id
                """).param("wall", wall.value()).query(WrittenStore::written).list();
    }

    public List<WallNote> list(ProcessId process) {
        return this.db.sql("""
                SELECT n.id, n.wall_id, w.meeting_id, w.question, n.text, g.name AS group_name, c.name AS column_name,
                       n.author_label, n.posted_at, n.likes, n.removed_at,
                       n.removed_by = n.author_person AND NOT n.entered_later AS by_writer
                FROM workshop.wall AS w
                JOIN workshop.note AS n ON n.county_id = w.county_id AND n.wall_id = w.id
                JOIN workshop.wall_column AS c ON c.county_id = n.county_id AND c.id = n.column_id
                LEFT JOIN workshop.wall_group AS g ON g.county_id = n.county_id AND g.id = n.group_id
                WHERE w.county_id = platform.county() AND w.process_id = :process
                ORDER BY w.position, n.posted_at, n.id
                """).param("process", process.value()).query(WrittenStore::written).list();
    }

    public Optional<WallNote> find(NoteId note) {
        return this.db.sql("""
                SELECT n.id, n.wall_id, w.meeting_id, w.question, n.text, g.name AS group_name, c.name AS column_name,
                       n.author_label, n.posted_at, n.likes, n.removed_at,
                       n.removed_by = n.author_person AND NOT n.entered_later AS by_writer
                FROM workshop.note AS n
                JOIN workshop.wall AS w ON w.county_id = n.county_id AND w.id = n.wall_id
                JOIN workshop.wall_column AS c ON c.county_id = n.county_id AND c.id = n.column_id
                LEFT JOIN workshop.wall_group AS g ON g.county_id = n.county_id AND g.id = n.group_id
                WHERE n.county_id = platform.county() AND n.id = :note
                """).param("note", note.value()).query(WrittenStore::written).optional();
    }

    private static WallNote written(ResultSet row, int number) throws SQLException {
        var meeting = row.getObject("meeting_id", UUID.class);
        var removal = removal(row);
        return new WallNote(new NoteId(Rows.uuid(row, "id")), new WallId(Rows.uuid(row, "wall_id")),
                meeting == null ? null : new MeetingId(meeting), row.getString("question"),
                removal != null ? "" : row.getString("text"), row.getString("group_name"), row.getString("column_name"),
                removal != null ? null : row.getString("author_label"), Rows.instant(row, "posted_at"),
                row.getInt("likes"), removal);
    }

    private static WallNote.@Nullable Removal removal(ResultSet row) throws SQLException {
        return row.getObject("removed_at") == null ? null
                : new WallNote.Removal(Rows.instant(row, "removed_at"), row.getBoolean("by_writer"));
    }

}
