package fi.yhdyspinta.workshop.wall;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import fi.yhdyspinta.meeting.MeetingId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.WallDraft;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallOverview;
import fi.yhdyspinta.workshop.WallState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of walls. Called by the façades of the module only. */
@Repository
public class WallStore {

    private final JdbcClient db;

    private final WallPartStore parts;

    WallStore(JdbcClient db, WallPartStore parts) {
        this.db = db;
        this.parts = parts;
    }

    public void insert(Actor actor, WallId wall, ProcessId process, WallDraft draft, Instant at) {
        this.db.sql("""
                INSERT INTO workshop.wall (county_id, id, process_id, position, key, meeting_id, question, prompts,
                                           target_outcome, own_columns, example, details, created_at, created_by)
                SELECT :county, :id, :process, count(*), :key, :meeting, :question, :prompts,
                       :outcome, :own, :example, :details::json, :at, :by
                FROM workshop.wall
                WHERE county_id = :county AND process_id = :process
                """)
            .param("county", actor.county().value())
            .param("id", wall.value())
            .param("process", process.value())
            .param("key", draft.key())
            .param("meeting", draft.meeting() == null ? null : draft.meeting().value())
            .param("question", draft.question())
            .param("prompts", draft.prompts().toArray(String[]::new))
            .param("outcome", draft.targetOutcome())
            .param("own", !draft.columns().isEmpty())
            .param("example", draft.example())
            .param("details", draft.details())
            .param("at", Rows.at(at))
            .param("by", actor.doer().map(person -> person.value()).orElse(null))
            .update();
        this.parts.insert(wall, draft);
    }

    /**
     * The wall with its columns and groups, in one question: it is asked with every note.
     */
    public Optional<Wall> find(WallId wall) {
        return this.db.sql("""
                SELECT id, process_id, meeting_id, question, prompts, target_outcome, state, revision, shape_revision,
                       ends_at, example,
                       ARRAY(SELECT ARRAY[c.id::text, c.name]
                             FROM workshop.wall_column AS c
                             WHERE c.county_id = w.county_id AND c.wall_id = w.id ORDER BY position) AS columns,
                       ARRAY(SELECT ARRAY[g.id::text, g.name, g.site, g.facilitator]
                             FROM workshop.wall_group AS g
                             WHERE g.county_id = w.county_id AND g.wall_id = w.id ORDER BY position) AS groups
                FROM workshop.wall AS w
                WHERE county_id = platform.county() AND id = :wall
                """).param("wall", wall.value()).query((row, number) -> wall(wall, row)).optional();
    }

    /** The walls of a process as they were prepared, in their order. */
    public List<WallDraft> listDrafts(ProcessId process) {
        return this.db.sql("""
                SELECT key, meeting_id, question, prompts, target_outcome, own_columns, example, details,
                       ARRAY(SELECT name FROM workshop.wall_column AS c
                             WHERE c.county_id = w.county_id AND c.wall_id = w.id ORDER BY position) AS columns,
                       ARRAY(SELECT name FROM workshop.wall_group AS g
                             WHERE g.county_id = w.county_id AND g.wall_id = w.id ORDER BY position) AS groups,
                       ARRAY(SELECT site FROM workshop.wall_group AS g
                             WHERE g.county_id = w.county_id AND g.wall_id = w.id ORDER BY position) AS sites,
                       ARRAY(SELECT facilitator FROM workshop.wall_group AS g
                             WHERE g.county_id = w.county_id AND g.wall_id = w.id ORDER BY position) AS facilitators
                FROM workshop.wall AS w
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY position
                """).param("process", process.value()).query(WallStore::draft).list();
    }

    public List<WallOverview> list(ProcessId process) {
        return this.db.sql("""
                SELECT id, process_id, key, question, state, meeting_id, example,
                       (SELECT count(*) FROM workshop.note AS n
                        WHERE n.county_id = w.county_id AND n.wall_id = w.id AND n.removed_at IS NULL) AS notes
                FROM workshop.wall AS w
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY position
                """).param("process", process.value()).query(WallStore::overview).list();
    }

    public List<WallOverview> list() {
        return this.db.sql("""
                SELECT id, process_id, key, question, state, meeting_id, example,
                       (SELECT count(*) FROM workshop.note AS n
                        WHERE n.county_id = w.county_id AND n.wall_id = w.id AND n.removed_at IS NULL) AS notes
                FROM workshop.wall AS w
                WHERE county_id = platform.county()
                ORDER BY state = 'CLOSED', created_at DESC, process_id, position
                """).query(WallStore::overview).list();
    }

    /**
     * Raises the revision of an open wall and holds its row until the commit, so that the
     * wall cannot be closed in between; empty when it is not open.
     */
    public Optional<Long> nextRevisionWhileOpen(WallId wall) {
        return this.db.sql("""
                UPDATE workshop.wall
                SET revision = revision + 1
                WHERE county_id = platform.county() AND id = :wall AND state = 'OPEN'
                RETURNING revision
                """).param("wall", wall.value()).query(Long.class).optional();
    }

    public long nextRevision(WallId wall) {
        return this.db.sql("""
                UPDATE workshop.wall
                SET revision = revision + 1
                WHERE county_id = platform.county() AND id = :wall
                RETURNING revision
                """).param("wall", wall.value()).query(Long.class).single();
    }

    /** Tells readers that the head, the columns or the groups of the wall are new. */
    public void markShape(WallId wall) {
        this.db.sql("""
                UPDATE workshop.wall
                SET revision = revision + 1, shape_revision = revision + 1
                WHERE county_id = platform.county() AND id = :wall
                """).param("wall", wall.value()).update();
    }

    public void change(WallId wall, String question, List<String> prompts, @Nullable String outcome) {
        this.db.sql("""
                UPDATE workshop.wall
                SET question = :question, prompts = :prompts, target_outcome = :outcome
                WHERE county_id = platform.county() AND id = :wall AND state <> 'CLOSED'
                """)
            .param("question", question)
            .param("prompts", prompts.toArray(String[]::new))
            .param("outcome", outcome)
            .param("wall", wall.value())
            .update();
    }

    public boolean open(WallId wall, Instant at) {
        return this.db.sql("""
                UPDATE workshop.wall
                SET state = 'OPEN', opened_at = coalesce(opened_at, :at), closed_at = NULL, closed_by = NULL
                WHERE county_id = platform.county() AND id = :wall AND state <> 'OPEN'
                """).param("at", Rows.at(at)).param("wall", wall.value()).update() == 1;
    }

    public boolean close(WallId wall, UUID by, Instant at) {
        return this.db.sql("""
                UPDATE workshop.wall
                SET state = 'CLOSED', closed_at = :at, closed_by = :by, ends_at = NULL
                WHERE county_id = platform.county() AND id = :wall AND state = 'OPEN'
                """).param("at", Rows.at(at)).param("by", by).param("wall", wall.value()).update() == 1;
    }

    public void setTimer(WallId wall, @Nullable Instant endsAt) {
        this.db.sql("""
                UPDATE workshop.wall
                SET ends_at = :endsAt
                WHERE county_id = platform.county() AND id = :wall AND state = 'OPEN'
                """).param("endsAt", Rows.atOrNull(endsAt)).param("wall", wall.value()).update();
    }

    private static Wall wall(WallId wall, ResultSet row) throws SQLException {
        return new Wall(wall, new ProcessId(Rows.uuid(row, "process_id")), meeting(row), row.getString("question"),
                texts(row.getArray("prompts")), row.getString("target_outcome"),
                WallState.valueOf(row.getString("state")), row.getLong("revision"), row.getLong("shape_revision"),
                Rows.instantOrNull(row, "ends_at"), row.getBoolean("example"),
                WallPartStore.columns(row.getArray("columns")), WallPartStore.groups(row.getArray("groups")));
    }

    private static WallDraft draft(ResultSet row, int number) throws SQLException {
        var names = Rows.texts(row, "groups");
        var sites = (@Nullable String[]) row.getArray("sites").getArray();
        var facilitators = (@Nullable String[]) row.getArray("facilitators").getArray();
        var groups = IntStream.range(0, names.size())
            .mapToObj(index -> new WallDraft.Group(names.get(index), sites[index], facilitators[index]))
            .toList();
        return new WallDraft(row.getString("key"), meeting(row), row.getString("question"), Rows.texts(row, "prompts"),
                row.getString("target_outcome"), row.getBoolean("own_columns") ? Rows.texts(row, "columns") : List.of(),
                groups, row.getBoolean("example"), row.getString("details"));
    }

    private static WallOverview overview(ResultSet row, int number) throws SQLException {
        return new WallOverview(new WallId(Rows.uuid(row, "id")), new ProcessId(Rows.uuid(row, "process_id")),
                row.getString("key"), row.getString("question"), WallState.valueOf(row.getString("state")),
                meeting(row), row.getInt("notes"), row.getBoolean("example"));
    }

    private static @Nullable MeetingId meeting(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting_id", UUID.class);
        return meeting == null ? null : new MeetingId(meeting);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

}
