package fi.yhdyspinta.tray.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PracticeUseStore {

    private final JdbcClient db;

    PracticeUseStore(JdbcClient db) {
        this.db = db;
    }

    /** Those who use it longest first. */
    List<PracticeUse> list(Collection<PracticeId> practices) {
        return this.db.sql("""
                SELECT practice_id, organisation_id, state, since_on, until_on, note
                FROM tray.practice_use
                WHERE county_id = platform.county() AND practice_id = ANY (:practices::uuid[])
                ORDER BY since_on NULLS LAST, organisation_id
                """)
            .param("practices", Rows.column(List.copyOf(practices), practice -> practice))
            .query(PracticeUseStore::use)
            .list();
    }

    /** What the organisations use, those in use longest first. */
    List<PracticeUse> listInUse(Collection<OrganisationId> organisations) {
        return this.db.sql("""
                SELECT practice_id, organisation_id, state, since_on, until_on, note
                FROM tray.practice_use
                WHERE county_id = platform.county() AND state = 'IN_USE'
                  AND organisation_id = ANY (:organisations::uuid[])
                ORDER BY since_on, practice_id
                """)
            .param("organisations", Rows.column(List.copyOf(organisations), organisation -> organisation))
            .query(PracticeUseStore::use)
            .list();
    }

    /**
     * @return whether the organisation is new among the users
     */
    boolean save(Actor actor, PracticeUse use, Instant at) {
        return this.db
            .sql("""
                    INSERT INTO tray.practice_use AS u (county_id, practice_id, organisation_id, state, since_on, until_on, note,
                                                        told_by, told_at)
                    VALUES (:county, :practice, :organisation, :state, :since, :until, :note, :by, :at)
                    ON CONFLICT (county_id, practice_id, organisation_id) DO UPDATE
                    SET state = excluded.state, since_on = excluded.since_on, until_on = excluded.until_on,
                        note = excluded.note, told_by = excluded.told_by, told_at = excluded.told_at
                    RETURNING xmax = 0 AS fresh
                    """)
            .param("county", actor.county().value())
            .param("practice", use.practice().value())
            .param("organisation", use.organisation().value())
            .param("state", use.state().name())
            .param("since", use.since())
            .param("until", use.until())
            .param("note", use.note())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .query(Boolean.class)
            .single();
    }

    /** What the other has already stays as it says there. */
    void move(PracticeId from, PracticeId into) {
        this.db.sql("""
                UPDATE tray.practice_use u
                SET practice_id = :into
                WHERE u.county_id = platform.county() AND u.practice_id = :from
                  AND NOT EXISTS (
                      SELECT 1
                      FROM tray.practice_use other
                      WHERE other.county_id = u.county_id AND other.practice_id = :into
                        AND other.organisation_id = u.organisation_id)
                """).param("from", from.value()).param("into", into.value()).update();
    }

    static PracticeUse use(ResultSet row, int number) throws SQLException {
        return new PracticeUse(new PracticeId(row.getObject("practice_id", UUID.class)),
                new OrganisationId(Rows.uuid(row, "organisation_id")), UseState.valueOf(row.getString("state")),
                row.getObject("since_on", LocalDate.class), row.getObject("until_on", LocalDate.class),
                row.getString("note"));
    }

}
