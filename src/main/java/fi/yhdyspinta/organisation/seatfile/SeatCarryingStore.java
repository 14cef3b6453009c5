package fi.yhdyspinta.organisation.seatfile;

import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.Carrying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Carries the rows of a file of seats out and undoes them. A row is only touched while
 * the holding stands as the row remembers it, and nobody else has taken the seat
 * meanwhile.
 */
@Repository
class SeatCarryingStore implements Carrying {

    private static final String CHOSEN = """
            WITH chosen AS (
                SELECT r.number, r.subject_id AS id, r.verdict, r.outcome, r.before, r.after
                FROM organisation.batch_row r
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                ORDER BY r.number
                LIMIT :most OFFSET :after)
            """;

    /** Passes over rows whose seat somebody sits on whom the batch will not move. */
    private static final String PASS_OVER = CHOSEN + """
            UPDATE organisation.batch_row r
            SET outcome = :outcome
            FROM (SELECT number, CASE WHEN :forward THEN after ELSE before END AS w FROM chosen) wanted
            WHERE r.county_id = platform.county() AND r.batch_id = :batch AND r.number = wanted.number
              AND r.outcome = 'CARRIED' AND w ->> 'FROM' IS NOT NULL
              AND EXISTS (SELECT 1
                FROM organisation.seat_holding h
                WHERE h.county_id = platform.county() AND h.seat_id = (w ->> 'SEAT')::uuid AND h.from_on IS NOT NULL
                  AND daterange(h.from_on, h.ended_on) && daterange((w ->> 'FROM')::date, (w ->> 'ENDED_ON')::date)
                  AND NOT EXISTS (SELECT 1 FROM chosen c WHERE c.id = h.id AND c.outcome = 'CARRIED'))
            """;

    private final JdbcClient db;

    SeatCarryingStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean carries(Batch.Kind kind) {
        return kind == Batch.Kind.SEATS;
    }

    @Override
    public void carry(Step step) {
        lock(step);
        run(step,
                CHOSEN + """
                        UPDATE organisation.batch_row r
                        SET outcome = CASE WHEN r.verdict = 'NEW'
                            OR organisation.holding_snapshot(r.county_id, r.subject_id) = r.before THEN 'CARRIED' ELSE 'OVERTAKEN' END
                        WHERE r.county_id = platform.county() AND r.batch_id = :batch
                          AND r.number = ANY (ARRAY(SELECT number FROM chosen))
                          AND r.verdict IN ('NEW', 'CHANGED') AND r.outcome IS NULL
                        """);
        passOver(step, "OVERTAKEN", true);
        write(step, "CARRIED", true);
        run(step, CHOSEN + """
                INSERT INTO organisation.seat_holding (county_id, id, seat_id, person_id, organisation_id, sector,
                                                       nominated_on, from_on, ended_on, ended_because, name_public)
                SELECT platform.county(), id, (after ->> 'SEAT')::uuid, (after ->> 'PERSON')::uuid,
                       (after ->> 'ORGANISATION')::uuid, after ->> 'SECTOR', (after ->> 'NOMINATED_ON')::date,
                       (after ->> 'FROM')::date, (after ->> 'ENDED_ON')::date,
                       CASE WHEN after ->> 'ENDED_ON' IS NOT NULL THEN 'OTHER' END, after ->> 'NAME_PUBLIC' IS NOT NULL
                FROM chosen
                WHERE verdict = 'NEW' AND outcome = 'CARRIED'
                """);
    }

    @Override
    public void undo(Step step) {
        lock(step);
        run(step, CHOSEN + """
                UPDATE organisation.batch_row r
                SET outcome = 'KEPT'
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                  AND r.number = ANY (ARRAY(SELECT number FROM chosen)) AND r.outcome = 'CARRIED'
                  AND organisation.holding_snapshot(r.county_id, r.subject_id) IS DISTINCT FROM r.after
                """);
        passOver(step, "KEPT", false);
        run(step, CHOSEN + """
                UPDATE organisation.batch_row r
                SET outcome = 'UNDONE'
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                  AND r.number = ANY (ARRAY(SELECT number FROM chosen)) AND r.outcome = 'CARRIED'
                """);
        run(step, CHOSEN + """
                DELETE FROM organisation.seat_holding h
                USING chosen
                WHERE h.county_id = platform.county() AND h.id = chosen.id
                  AND chosen.verdict = 'NEW' AND chosen.outcome = 'UNDONE'
                """);
        write(step, "UNDONE", false);
    }

    private void write(Step step, String outcome, boolean forward) {
        spec(step, CHOSEN + """
                UPDATE organisation.seat_holding h
                SET seat_id = (w ->> 'SEAT')::uuid, person_id = (w ->> 'PERSON')::uuid,
                    organisation_id = (w ->> 'ORGANISATION')::uuid, sector = w ->> 'SECTOR',
                    nominated_on = (w ->> 'NOMINATED_ON')::date, from_on = (w ->> 'FROM')::date,
                    ended_on = (w ->> 'ENDED_ON')::date,
                    ended_because = CASE WHEN w ->> 'ENDED_ON' IS NOT NULL THEN coalesce(h.ended_because, 'OTHER') END,
                    name_public = w ->> 'NAME_PUBLIC' IS NOT NULL
                FROM (SELECT id, CASE WHEN :forward THEN after ELSE before END AS w
                    FROM chosen
                    WHERE outcome = :outcome AND verdict = 'CHANGED') wanted
                WHERE h.county_id = platform.county() AND h.id = wanted.id
                """).param("outcome", outcome).param("forward", forward).update();
    }

    /** One that stays may stand in the way of another, so until none more does. */
    private void passOver(Step step, String outcome, boolean forward) {
        int passed;
        do {
            passed = spec(step, PASS_OVER).param("outcome", outcome).param("forward", forward).update();
        }
        while (passed > 0);
    }

    /** Nobody takes one of the seats while the rows are looked at. */
    private void lock(Step step) {
        this.db.sql("""
                SELECT s.id
                FROM organisation.batch b
                JOIN organisation.seat_group g ON g.county_id = b.county_id AND g.body_id = b.body_id
                JOIN organisation.seat s ON s.county_id = g.county_id AND s.group_id = g.id
                WHERE b.county_id = platform.county() AND b.id = :batch
                ORDER BY s.id
                FOR UPDATE OF s
                """).param("batch", step.batch().value()).query().listOfRows();
    }

    private void run(Step step, String sql) {
        spec(step, sql).update();
    }

    private JdbcClient.StatementSpec spec(Step step, String sql) {
        return this.db.sql(sql)
            .param("batch", step.batch().value())
            .param("after", step.after())
            .param("most", step.most());
    }

}
