package fi.yhdyspinta.tray.practice;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that has ever been told of a practice. */
@Repository
class PracticeVersionStore {

    private final JdbcClient db;

    PracticeVersionStore(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<PracticeVersion> list(PracticeId practice) {
        return this.db.sql("""
                SELECT v.version, v.edited_by, v.edited_at,
                """ + PracticeRowStore.TERMS + """
                FROM tray.practice_version v
                CROSS JOIN LATERAL jsonb_populate_record(NULL::tray.good_practice, v.content) AS p
                WHERE v.county_id = platform.county() AND v.practice_id = :practice
                ORDER BY v.version DESC
                """)
            .param("practice", practice.value())
            .query((row, number) -> new PracticeVersion(row.getInt("version"),
                    new PersonId(Rows.uuid(row, "edited_by")), Rows.instant(row, "edited_at"),
                    PracticeRowStore.terms(row)))
            .list();
    }

    /** Keeps what the practice says now. */
    void keep(Actor actor, PracticeId practice, Instant at) {
        this.db.sql("""
                INSERT INTO tray.practice_version (county_id, practice_id, version, edited_by, edited_at, content)
                SELECT p.county_id, p.id,
                       1 + coalesce((
                           SELECT max(v.version)
                           FROM tray.practice_version v
                           WHERE v.county_id = p.county_id AND v.practice_id = p.id), 0),
                       :by, :at,
                       jsonb_build_object('language', p.language, 'name', p.name, 'what', p.what,
                           'focus_area_id', p.focus_area_id, 'age_groups', p.age_groups, 'level', p.level,
                           'source_name', p.source_name, 'source_link', p.source_link, 'plan_measured', p.plan_measured,
                           'plan_method', p.plan_method, 'plan_reported_on', p.plan_reported_on, 'owner_id', p.owner_id,
                           'contact_role', p.contact_role)
                FROM tray.good_practice p
                WHERE p.county_id = platform.county() AND p.id = :practice
                """)
            .param("practice", practice.value())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

}
