package fi.yhdyspinta.tray.practice;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that has ever been told of who uses practices. */
@Repository
class UseVersionStore {

    private final JdbcClient db;

    UseVersionStore(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<UseVersion> list(PracticeId practice) {
        return this.db.sql("""
                SELECT practice_id, organisation_id, state, since_on, until_on, note, told_by, told_at
                FROM tray.practice_use_version
                WHERE county_id = platform.county() AND practice_id = :practice
                ORDER BY told_at DESC, id DESC
                """)
            .param("practice", practice.value())
            .query((row, number) -> new UseVersion(PracticeUseStore.use(row, number),
                    new PersonId(Rows.uuid(row, "told_by")), Rows.instant(row, "told_at")))
            .list();
    }

    void keep(Actor actor, PracticeUse use, Instant at) {
        this.db.sql("""
                INSERT INTO tray.practice_use_version (county_id, id, practice_id, organisation_id, state, since_on,
                                                       until_on, note, told_by, told_at)
                VALUES (:county, :id, :practice, :organisation, :state, :since, :until, :note, :by, :at)
                """)
            .param("county", actor.county().value())
            .param("id", Ids.next())
            .param("practice", use.practice().value())
            .param("organisation", use.organisation().value())
            .param("state", use.state().name())
            .param("since", use.since())
            .param("until", use.until())
            .param("note", use.note())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    /** What was told of a practice that is now the other goes with its uses. */
    void move(PracticeId from, PracticeId into) {
        this.db.sql("""
                UPDATE tray.practice_use_version
                SET practice_id = :into
                WHERE county_id = platform.county() AND practice_id = :from
                """).param("from", from.value()).param("into", into.value()).update();
    }

}
