package fi.yhdyspinta.workshop.notes;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who likes which notes; one like each. */
@Repository
public class LikeStore {

    private final JdbcClient db;

    LikeStore(JdbcClient db) {
        this.db = db;
    }

    /** The notes of the wall that the participant likes. */
    public Set<NoteId> list(WallId wall, UUID participant) {
        return new HashSet<>(this.db.sql("""
                SELECT l.note_id
                FROM workshop.note_like AS l
                JOIN workshop.note AS n ON n.county_id = l.county_id AND n.id = l.note_id
                WHERE l.county_id = platform.county() AND l.participant = :participant AND n.wall_id = :wall
                """)
            .param("participant", participant)
            .param("wall", wall.value())
            .query((row, number) -> new NoteId(Rows.uuid(row, "note_id")))
            .list());
    }

    boolean exists(NoteId note, UUID participant) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM workshop.note_like
                    WHERE county_id = platform.county() AND note_id = :note AND participant = :participant)
                """).param("note", note.value()).param("participant", participant).query(Boolean.class).single();
    }

    void insert(NoteId note, UUID participant, Instant at) {
        this.db.sql("""
                INSERT INTO workshop.note_like (county_id, note_id, participant, liked_at)
                VALUES (platform.county(), :note, :participant, :at)
                ON CONFLICT DO NOTHING
                """).param("note", note.value()).param("participant", participant).param("at", Rows.at(at)).update();
    }

    void delete(NoteId note, UUID participant) {
        this.db.sql("""
                DELETE FROM workshop.note_like
                WHERE county_id = platform.county() AND note_id = :note AND participant = :participant
                """).param("note", note.value()).param("participant", participant).update();
    }

    /** Counts the likes anew into the note. */
    void count(NoteId note, long revision) {
        this.db.sql("""
                UPDATE workshop.note AS n
                SET likes = (SELECT count(*) FROM workshop.note_like AS l
                             WHERE l.county_id = n.county_id AND l.note_id = n.id),
                    revision = :revision
                WHERE n.county_id = platform.county() AND n.id = :note
                """).param("note", note.value()).param("revision", revision).update();
    }

}
