package fi.yhdyspinta.tray.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PracticeResultStore {

    private final JdbcClient db;

    PracticeResultStore(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<PracticeResult> list(PracticeId practice) {
        return this.db.sql("""
                SELECT id, found, found_on, reached, source, told_for
                FROM tray.practice_result
                WHERE county_id = platform.county() AND practice_id = :practice
                ORDER BY found_on DESC, id DESC
                """)
            .param("practice", practice.value())
            .query((row, number) -> new PracticeResult(Rows.uuid(row, "id"), row.getString("found"),
                    row.getObject("found_on", LocalDate.class), row.getObject("reached", Integer.class),
                    row.getString("source"), new OrganisationId(Rows.uuid(row, "told_for"))))
            .list();
    }

    void insert(Actor actor, PracticeId practice, PracticeResult result, Instant at) {
        this.db
            .sql("""
                    INSERT INTO tray.practice_result (county_id, id, practice_id, found, found_on, reached, source, told_by, told_for,
                                                      told_at)
                    VALUES (:county, :id, :practice, :found, :foundOn, :reached, :source, :by, :for, :at)
                    """)
            .param("county", actor.county().value())
            .param("id", result.id())
            .param("practice", practice.value())
            .param("found", result.found())
            .param("foundOn", result.foundOn())
            .param("reached", result.reached())
            .param("source", result.source())
            .param("by", actor.person().value())
            .param("for", result.toldFor().value())
            .param("at", Rows.at(at))
            .update();
    }

    void move(PracticeId from, PracticeId into) {
        this.db.sql("""
                UPDATE tray.practice_result
                SET practice_id = :into
                WHERE county_id = platform.county() AND practice_id = :from
                """).param("from", from.value()).param("into", into.value()).update();
    }

}
