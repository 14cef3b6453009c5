package fi.yhdyspinta.organisation.batch;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Carries the rows of a batch out and undoes them, a range of places at a time. A row is
 * only touched while the organisation stands as the row remembers it.
 */
@Repository
class CarryingStore implements Carrying {

    // A batch has just been written and nobody has counted its rows yet: by an array of
    // numbers each row is found in the index, whatever the planner thinks of how many
    // there are.
    private static final String RANGE = """
            WITH chosen AS (
                SELECT r.number, r.subject_id AS organisation_id, r.verdict, r.outcome, r.before, r.after
                FROM organisation.batch_row r
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                ORDER BY r.number
                LIMIT :most OFFSET :after)
            """;

    private static final String PROFILE = """
            name_fi, name_sv, name_en, party_type, language, business_id, association_number, municipality_code,
            role_mailbox, themes, population_groups, publicly_listed, consent_on, consent_giver, parent_id, ended_on,
            successor_id
            """;

    private static final String AS_WANTED = """
            w ->> 'NAME_FI', w ->> 'NAME_SV', w ->> 'NAME_EN', w ->> 'PARTY_TYPE', coalesce(w ->> 'LANGUAGE', 'FI'),
            w ->> 'BUSINESS_ID', w ->> 'ASSOCIATION_NUMBER', w ->> 'MUNICIPALITY', w ->> 'MAILBOX',
            coalesce(string_to_array(w ->> 'THEMES', chr(10)), '{}'),
            coalesce(string_to_array(w ->> 'POPULATION_GROUPS', ';'), '{}'), w ->> 'LISTED' IS NOT NULL,
            (w ->> 'CONSENT_ON')::date, w ->> 'CONSENT_GIVER', (w ->> 'PARENT')::uuid, (w ->> 'ENDED_ON')::date,
            (w ->> 'SUCCESSOR')::uuid
            """;

    private final JdbcClient db;

    CarryingStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean carries(Batch.Kind kind) {
        return kind.isOfRegister();
    }

    @Override
    public void carry(Step step) {
        run(step, RANGE + """
                UPDATE organisation.batch_row r
                SET outcome = CASE WHEN r.verdict = 'NEW'
                    OR organisation.snapshot(r.county_id, r.subject_id) = r.before THEN 'CARRIED' ELSE 'OVERTAKEN' END
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                  AND r.number = ANY (ARRAY(SELECT number FROM chosen))
                  AND r.verdict IN ('NEW', 'CHANGED') AND r.outcome IS NULL
                """);
        run(step, RANGE + """
                , fresh AS (
                    SELECT organisation_id, after AS w
                    FROM chosen
                    WHERE verdict = 'NEW' AND outcome = 'CARRIED')
                INSERT INTO organisation.organisation (id, created_at, %s)
                SELECT organisation_id, :at, %s
                FROM fresh
                """.formatted(PROFILE, AS_WANTED));
        run(step, RANGE + """
                INSERT INTO organisation.participation (county_id, organisation_id, since, state)
                SELECT platform.county(), organisation_id, :at, 'PROPOSED'
                FROM chosen
                WHERE verdict = 'NEW' AND outcome = 'CARRIED'
                """);
        write(step, "CARRIED", true);
    }

    @Override
    public void undo(Step step) {
        run(step, RANGE + """
                UPDATE organisation.batch_row r
                SET outcome = CASE WHEN organisation.snapshot(r.county_id, r.subject_id) = r.after
                    THEN 'UNDONE' ELSE 'KEPT' END
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                  AND r.number = ANY (ARRAY(SELECT number FROM chosen))
                  AND r.verdict = 'CHANGED' AND r.outcome = 'CARRIED'
                """);
        write(step, "UNDONE", false);
        run(step, RANGE + """
                , gone AS (
                    SELECT organisation.remove(array_agg(organisation_id)) AS organisation_id
                    FROM chosen
                    WHERE verdict = 'NEW' AND outcome = 'CARRIED'
                      AND organisation.snapshot(platform.county(), organisation_id) = after
                    HAVING count(*) > 0)
                UPDATE organisation.batch_row r
                SET outcome = CASE WHEN r.subject_id IN (SELECT organisation_id FROM gone)
                    THEN 'UNDONE' ELSE 'KEPT' END
                WHERE r.county_id = platform.county() AND r.batch_id = :batch
                  AND r.number = ANY (ARRAY(SELECT number FROM chosen))
                  AND r.verdict = 'NEW' AND r.outcome = 'CARRIED'
                """);
    }

    private void write(Step step, String outcome, boolean forward) {
        var wanted = RANGE + """
                , wanted AS (
                    SELECT organisation_id, verdict, CASE WHEN :forward THEN after ELSE before END AS w
                    FROM chosen
                    WHERE outcome = :outcome AND (verdict = 'CHANGED' OR :forward))
                """;
        runDirected(step, wanted + """
                UPDATE organisation.organisation o
                SET (%s) = ROW(%s)
                FROM wanted
                WHERE o.id = wanted.organisation_id AND wanted.verdict = 'CHANGED'
                """.formatted(PROFILE, AS_WANTED), outcome, forward);
        runDirected(step, wanted + """
                DELETE FROM organisation.activity a
                USING wanted
                WHERE a.organisation_id = wanted.organisation_id
                  AND a.municipality_code <> ALL (coalesce(string_to_array(w ->> 'ACTIVITY', ';'), '{}'))
                """, outcome, forward);
        runDirected(step, wanted + """
                INSERT INTO organisation.activity (organisation_id, municipality_code)
                SELECT organisation_id, unnest(string_to_array(w ->> 'ACTIVITY', ';'))
                FROM wanted
                ON CONFLICT DO NOTHING
                """, outcome, forward);
        placed(step, wanted, outcome, forward);
    }

    private void placed(Step step, String wanted, String outcome, boolean forward) {
        runDirected(step, wanted + """
                , placed AS (
                    UPDATE organisation.participation p
                    SET state = w ->> 'STATE'
                    FROM wanted
                    WHERE p.county_id = platform.county() AND p.organisation_id = wanted.organisation_id
                      AND p.state <> w ->> 'STATE'
                    RETURNING p.county_id, p.organisation_id, p.state)
                INSERT INTO organisation.state_change (county_id, id, organisation_id, state, changed_at, changed_by)
                SELECT county_id, gen_random_uuid(), organisation_id, state, :at, :by
                FROM placed
                """, outcome, forward);
        runDirected(step, wanted + """
                INSERT INTO organisation.state_change (county_id, id, organisation_id, state, changed_at, changed_by)
                SELECT platform.county(), gen_random_uuid(), c.organisation_id, 'ENDED', :at, :by
                FROM chosen c
                JOIN wanted USING (organisation_id)
                WHERE (w ->> 'ENDED_ON')::date <= (:at AT TIME ZONE 'Europe/Helsinki')::date
                  AND (CASE WHEN :forward THEN before ELSE after END) ->> 'ENDED_ON' IS DISTINCT FROM w ->> 'ENDED_ON'
                """, outcome, forward);
    }

    private void run(Step step, String sql) {
        spec(step, sql).update();
    }

    private void runDirected(Step step, String sql, String outcome, boolean forward) {
        spec(step, sql).param("outcome", outcome).param("forward", forward).update();
    }

    private JdbcClient.StatementSpec spec(Step step, String sql) {
        return this.db.sql(sql)
            .param("batch", step.batch().value())
            .param("after", step.after())
            .param("most", step.most())
            .param("at", Rows.at(step.at()))
            .param("by", step.by().value());
    }

}
