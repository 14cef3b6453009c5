package fi.yhdyspinta.workshop.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.ColumnId;
import fi.yhdyspinta.workshop.wall.GroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notes and likes. Called by the façades of the module only. */
@Repository
public class NoteStore {

    private final JdbcClient db;

    NoteStore(JdbcClient db) {
        this.db = db;
    }

    /** The notes of a wall in the order of writing. */
    public List<Note> list(WallId wall) {
        return this.db.sql("""
                SELECT id, wall_id, column_id, group_id, text, author_person, author_guest, author_label,
                       entered_later, posted_at, edited_at, likes, merged_into, removed_at, revision
                FROM workshop.note
                WHERE county_id = platform.county() AND wall_id = :wall
                ORDER BY posted_at, id
                """).param("wall", wall.value()).query(NoteStore::note).list();
    }

    /** Those that have changed after the revision, and what is shown inside them. */
    List<Note> listSince(WallId wall, long revision) {
        return this.db.sql("""
                WITH changed AS (
                    SELECT id, wall_id, column_id, group_id, text, author_person, author_guest, author_label,
                           entered_later, posted_at, edited_at, likes, merged_into, removed_at, revision
                    FROM workshop.note
                    WHERE county_id = platform.county() AND wall_id = :wall AND revision > :revision
                )
                SELECT id, wall_id, column_id, group_id, text, author_person, author_guest, author_label,
                       entered_later, posted_at, edited_at, likes, merged_into, removed_at, revision
                FROM changed
                UNION
                SELECT id, wall_id, column_id, group_id, text, author_person, author_guest, author_label,
                       entered_later, posted_at, edited_at, likes, merged_into, removed_at, revision
                FROM workshop.note
                WHERE county_id = platform.county()
                  AND wall_id = :wall
                  AND merged_into IN (SELECT id FROM changed)
                ORDER BY posted_at, id
                """).param("wall", wall.value()).param("revision", revision).query(NoteStore::note).list();
    }

    public Optional<Note> find(NoteId note) {
        return this.db.sql("""
                SELECT id, wall_id, column_id, group_id, text, author_person, author_guest, author_label,
                       entered_later, posted_at, edited_at, likes, merged_into, removed_at, revision
                FROM workshop.note
                WHERE county_id = platform.county() AND id = :note
                """).param("note", note.value()).query(NoteStore::note).optional();
    }

    /** Whether the note was new. */
    boolean insert(Note note, boolean byGuest) {
        return this.db.sql("""
                INSERT INTO workshop.note (county_id, id, wall_id, column_id, group_id, text, author_person,
                                           author_guest, author_label, entered_later, posted_at, revision)
                VALUES (platform.county(), :id, :wall, :column, :group, :text, :person,
                        :guest, :label, :later, :at, :revision)
                ON CONFLICT DO NOTHING
                """)
            .param("id", note.id().value())
            .param("wall", note.wall().value())
            .param("column", note.column().value())
            .param("group", note.group() == null ? null : note.group().value())
            .param("text", note.text())
            .param("person", byGuest ? null : note.author())
            .param("guest", byGuest ? note.author() : null)
            .param("label", note.label())
            .param("later", note.enteredLater())
            .param("at", Rows.at(note.at()))
            .param("revision", note.revision())
            .update() == 1;
    }

    void changeText(NoteId note, String text, Instant at, long revision) {
        this.db.sql("""
                UPDATE workshop.note
                SET text = :text, edited_at = :at, revision = :revision
                WHERE county_id = platform.county() AND id = :note
                """)
            .param("text", text)
            .param("at", Rows.at(at))
            .param("revision", revision)
            .param("note", note.value())
            .update();
    }

    void changePlace(NoteId note, ColumnId column, @Nullable GroupId group, long revision) {
        this.db.sql("""
                UPDATE workshop.note
                SET column_id = :column, group_id = :group, revision = :revision
                WHERE county_id = platform.county() AND id = :note
                """)
            .param("column", column.value())
            .param("group", group == null ? null : group.value())
            .param("revision", revision)
            .param("note", note.value())
            .update();
    }

    /**
     * Puts the note, and what has been merged into it, inside another; or takes it out.
     */
    void changeHost(NoteId note, @Nullable NoteId host, long revision) {
        this.db
            .sql("""
                    UPDATE workshop.note
                    SET merged_into = CAST(:host AS uuid), revision = :revision
                    WHERE county_id = platform.county() AND (id = :note OR (merged_into = :note AND CAST(:host AS uuid) IS NOT NULL))
                    """)
            .param("host", host == null ? null : host.value())
            .param("revision", revision)
            .param("note", note.value())
            .update();
    }

    void remove(NoteId note, PersonId by, Instant at, long revision) {
        this.db.sql("""
                UPDATE workshop.note
                SET removed_at = :at, removed_by = :by, revision = :revision
                WHERE county_id = platform.county() AND id = :note AND removed_at IS NULL
                """)
            .param("at", Rows.at(at))
            .param("by", by.value())
            .param("revision", revision)
            .param("note", note.value())
            .update();
    }

    void bringBack(NoteId note, long revision) {
        this.db.sql("""
                UPDATE workshop.note
                SET removed_at = NULL, removed_by = NULL, revision = :revision
                WHERE county_id = platform.county() AND id = :note
                """).param("revision", revision).param("note", note.value()).update();
    }

    /** Has the note drawn anew though it is the same. */
    void touch(NoteId note, long revision) {
        this.db.sql("""
                UPDATE workshop.note
                SET revision = :revision
                WHERE county_id = platform.county() AND id = :note
                """).param("revision", revision).param("note", note.value()).update();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        var person = row.getObject("author_person", UUID.class);
        var group = row.getObject("group_id", UUID.class);
        var host = row.getObject("merged_into", UUID.class);
        return new Note(new NoteId(Rows.uuid(row, "id")), new WallId(Rows.uuid(row, "wall_id")),
                new ColumnId(Rows.uuid(row, "column_id")), group == null ? null : new GroupId(group),
                row.getString("text"), person == null ? Rows.uuid(row, "author_guest") : person,
                row.getString("author_label"), row.getBoolean("entered_later"), Rows.instant(row, "posted_at"),
                Rows.instantOrNull(row, "edited_at"), row.getInt("likes"), host == null ? null : new NoteId(host),
                row.getTimestamp("removed_at") != null, row.getLong("revision"));
    }

}
