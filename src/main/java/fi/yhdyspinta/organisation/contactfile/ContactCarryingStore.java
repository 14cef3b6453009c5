package fi.yhdyspinta.organisation.contactfile;

import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.Carrying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Carries the rows of a file of contacts out and undoes them. A row is only touched while
 * the contact stands as the row remembers it.
 */
@Repository
class ContactCarryingStore implements Carrying {

    private static final String CHOSEN = """
            WITH chosen AS (
                SELECT r.number, r.subject_id AS organisation_id, (r.after ->> 'THEME')::uuid AS theme_id, r.verdict,
                       r.outcome, r.before, r.after
                FROM organisation.batch_row r
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                ORDER BY r.number
                LIMIT :most OFFSET :after)
            """;

    private final JdbcClient db;

    ContactCarryingStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean carries(Batch.Kind kind) {
        return kind == Batch.Kind.CONTACTS;
    }

    @Override
    public void carry(Step step) {
        lock();
        run(step,
                CHOSEN + """
                        UPDATE organisation.batch_row r
                        SET outcome = CASE WHEN organisation.contact_snapshot(r.county_id, (r.after ->> 'THEME')::uuid, r.subject_id)
                            IS NOT DISTINCT FROM r.before THEN 'CARRIED' ELSE 'OVERTAKEN' END
                        WHERE r.county_id = platform.county() AND r.batch_id = :batch
                          AND r.number = ANY (ARRAY(SELECT number FROM chosen))
                          AND r.verdict IN ('NEW', 'CHANGED') AND r.outcome IS NULL
                        """);
        run(step, CHOSEN + """
                INSERT INTO organisation.theme_contact (county_id, theme_id, organisation_id, name, mail)
                SELECT platform.county(), theme_id, organisation_id, after ->> 'NAME', after ->> 'MAIL'
                FROM chosen
                WHERE outcome = 'CARRIED'
                ON CONFLICT (county_id, theme_id, organisation_id) DO UPDATE
                SET name = excluded.name, mail = excluded.mail
                """);
    }

    @Override
    public void undo(Step step) {
        lock();
        run(step,
                CHOSEN + """
                        UPDATE organisation.batch_row r
                        SET outcome = CASE WHEN organisation.contact_snapshot(r.county_id, (r.after ->> 'THEME')::uuid, r.subject_id)
                            IS NOT DISTINCT FROM r.after THEN 'UNDONE' ELSE 'KEPT' END
                        WHERE r.county_id = platform.county() AND r.batch_id = :batch
                          AND r.number = ANY (ARRAY(SELECT number FROM chosen)) AND r.outcome = 'CARRIED'
                        """);
        run(step, CHOSEN + """
                DELETE FROM organisation.theme_contact t
                USING chosen c
                WHERE t.county_id = platform.county() AND t.theme_id = c.theme_id
                  AND t.organisation_id = c.organisation_id AND c.verdict = 'NEW' AND c.outcome = 'UNDONE'
                """);
        run(step, CHOSEN + """
                UPDATE organisation.theme_contact t
                SET name = c.before ->> 'NAME', mail = c.before ->> 'MAIL'
                FROM chosen c
                WHERE t.county_id = platform.county() AND t.theme_id = c.theme_id
                  AND t.organisation_id = c.organisation_id AND c.verdict = 'CHANGED' AND c.outcome = 'UNDONE'
                """);
    }

    /** Nobody fills one of the contacts while the rows are looked at. */
    private void lock() {
        this.db.sql("""
                SELECT t.id
                FROM organisation.contact_theme t
                WHERE t.county_id = platform.county()
                ORDER BY t.id
                FOR UPDATE
                """).query().listOfRows();
        this.db.sql("""
                SELECT c.theme_id
                FROM organisation.theme_contact c
                WHERE c.county_id = platform.county()
                ORDER BY c.theme_id, c.organisation_id
                FOR UPDATE
                """).query().listOfRows();
    }

    private void run(Step step, String sql) {
        this.db.sql(sql)
            .param("batch", step.batch().value())
            .param("after", step.after())
            .param("most", step.most())
            .update();
    }

}
