package fi.yhdyspinta.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The processes and their states; each step is taken once, by whoever comes first. */
@Repository
public class ProcessStore {

    private static final String COLUMNS = """
            SELECT id, name_fi, name_sv, name_en, example, state, comments_end_at, approved_number,
                   nominations_end_at, voting_end_at, published_at
            FROM representation.process
            """;

    private final JdbcClient db;

    ProcessStore(JdbcClient db) {
        this.db = db;
    }

    List<RepresentationProcess> list(boolean drafts) {
        return this.db.sql(COLUMNS + """
                WHERE county_id = platform.county()
                  AND (:drafts OR state <> 'DRAFTED')
                ORDER BY created_at DESC, id DESC
                """).param("drafts", drafts).query(ProcessStore::process).list();
    }

    public Optional<RepresentationProcess> find(RepresentationId id) {
        return this.db.sql(COLUMNS + """
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(ProcessStore::process).optional();
    }

    /**
     * Holds the process until the end of the transaction, so that steps come one by one.
     */
    public void lock(RepresentationId id) {
        this.db.sql("""
                SELECT id
                FROM representation.process
                WHERE county_id = platform.county() AND id = :id
                FOR UPDATE
                """).param("id", id.value()).query((row, number) -> Rows.uuid(row, "id")).optional();
    }

    public void insert(CountyId county, RepresentationId id, LocalText name, boolean example, Instant at) {
        this.db
            .sql("""
                    INSERT INTO representation.process (county_id, id, name_fi, name_sv, name_en, example, state, created_at)
                    VALUES (:county, :id, :fi, :sv, :en, :example, 'DRAFTED', :at)
                    """)
            .param("county", county.value())
            .param("id", id.value())
            .param("fi", name.fi())
            .param("sv", name.sv())
            .param("en", name.en())
            .param("example", example)
            .param("at", Rows.at(at))
            .update();
    }

    public void rename(RepresentationId id, LocalText name) {
        this.db.sql("""
                UPDATE representation.process
                SET name_fi = :fi, name_sv = :sv, name_en = :en
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("fi", name.fi())
            .param("sv", name.sv())
            .param("en", name.en())
            .update();
    }

    public boolean openComments(RepresentationId id, Instant end) {
        return this.db.sql("""
                UPDATE representation.process
                SET state = 'COMMENTED', comments_end_at = :end
                WHERE county_id = platform.county() AND id = :id AND state IN ('DRAFTED', 'COMMENTED')
                """).param("id", id.value()).param("end", Rows.at(end)).update() == 1;
    }

    public boolean approve(RepresentationId id, int number) {
        return this.db.sql("""
                UPDATE representation.process
                SET state = 'APPROVED', approved_number = :number
                WHERE county_id = platform.county() AND id = :id AND state = 'COMMENTED'
                """).param("id", id.value()).param("number", number).update() == 1;
    }

    public boolean open(RepresentationId id, Instant at, Instant nominationsEnd, @Nullable Instant votingEnd) {
        return this.db.sql("""
                UPDATE representation.process
                SET state = 'OPEN', opened_at = :at, nominations_end_at = :nominations, voting_end_at = :voting
                WHERE county_id = platform.county() AND id = :id AND state = 'APPROVED'
                """)
            .param("id", id.value())
            .param("at", Rows.at(at))
            .param("nominations", Rows.at(nominationsEnd))
            .param("voting", Rows.atOrNull(votingEnd))
            .update() == 1;
    }

    /** Gives more time; the deadlines of what came before move along. */
    public void extend(RepresentationId id, Instant nominationsEnd, @Nullable Instant votingEnd) {
        this.db.sql("""
                UPDATE representation.process
                SET nominations_end_at = :nominations, voting_end_at = :voting
                WHERE county_id = platform.county() AND id = :id AND state = 'OPEN'
                """)
            .param("id", id.value())
            .param("nominations", Rows.at(nominationsEnd))
            .param("voting", Rows.atOrNull(votingEnd))
            .update();
    }

    public boolean select(RepresentationId id, Instant at) {
        return this.db.sql("""
                UPDATE representation.process
                SET state = 'SELECTED', selected_at = :at
                WHERE county_id = platform.county() AND id = :id AND state = 'OPEN'
                """).param("id", id.value()).param("at", Rows.at(at)).update() == 1;
    }

    public boolean publish(RepresentationId id, Instant at) {
        return this.db.sql("""
                UPDATE representation.process
                SET state = 'PUBLISHED', published_at = :at
                WHERE county_id = platform.county() AND id = :id AND state = 'SELECTED'
                """).param("id", id.value()).param("at", Rows.at(at)).update() == 1;
    }

    private static RepresentationProcess process(ResultSet row, int index) throws SQLException {
        return new RepresentationProcess(new RepresentationId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                row.getBoolean("example"), RepresentationProcess.State.valueOf(row.getString("state")),
                Rows.instantOrNull(row, "comments_end_at"), row.getObject("approved_number", Integer.class),
                Rows.instantOrNull(row, "nominations_end_at"), Rows.instantOrNull(row, "voting_end_at"),
                Rows.instantOrNull(row, "published_at"));
    }

}
