package fi.yhdyspinta.outcome.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionStore {

    private final JdbcClient db;

    private final WholeActionStore rows;

    private final CommitmentStore commitments;

    ActionStore(JdbcClient db, WholeActionStore rows, CommitmentStore commitments) {
        this.db = db;
        this.rows = rows;
        this.commitments = commitments;
    }

    Optional<AgreedAction> find(AgreedActionId id) {
        return this.rows.list(List.of(id.value())).stream().findFirst();
    }

    /**
     * Holds the action until the transaction ends, so that two last acceptances do not
     * miss each other.
     */
    Optional<AgreedAction> findForChange(AgreedActionId id) {
        this.db.sql("SELECT id FROM outcome.agreed_action WHERE county_id = platform.county() AND id = :id FOR UPDATE")
            .param("id", id.value())
            .query(UUID.class)
            .optional();
        return find(id);
    }

    List<AgreedAction> listOf(ConclusionId conclusion) {
        return this.rows.list(this.db.sql("""
                SELECT action_id
                FROM outcome.action_conclusion
                WHERE county_id = platform.county() AND conclusion_id = :conclusion
                """).param("conclusion", conclusion.value()).query(UUID.class).list());
    }

    Optional<AgreedAction> findCarriedFrom(AgreedActionId id) {
        return this.db.sql("""
                SELECT id
                FROM outcome.agreed_action
                WHERE county_id = platform.county() AND carried_from = :id
                ORDER BY removed_at NULLS FIRST
                LIMIT 1
                """)
            .param("id", id.value())
            .query(UUID.class)
            .optional()
            .flatMap(next -> find(new AgreedActionId(next)));
    }

    void insert(Actor actor, AgreedActionId id, ProcessId process, ActionTerms terms,
            @Nullable AgreedActionId carriedFrom, Instant at) {
        this.db
            .sql("""
                    INSERT INTO outcome.agreed_action (county_id, id, process_id, what_fi, what_sv, what_en, due_on, goal_id,
                                                       euros, person_years, first_step, indicator, asked_at, state,
                                                       state_at, carried_from, proposed_by, proposed_for, proposed_at)
                    VALUES (:county, :id, :process, :fi, :sv, :en, :due, :goal, :euros, :years, :step, :indicator, :at,
                            'PROPOSED', :at, :from, :by, :for, :at)
                    """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("process", process.value())
            .param("fi", terms.what().fi())
            .param("sv", terms.what().sv())
            .param("en", terms.what().en())
            .param("due", terms.dueOn())
            .param("goal", terms.goal() == null ? null : terms.goal().value())
            .param("euros", terms.resource().euros())
            .param("years", terms.resource().personYears())
            .param("step", terms.firstStep())
            .param("indicator", terms.indicator())
            .param("from", carriedFrom == null ? null : carriedFrom.value())
            .param("by", actor.person().value())
            .param("for", actor.actingFor() == null ? null : actor.actingFor().value())
            .param("at", Rows.at(at))
            .update();
        this.commitments.insert(id, terms);
        linkConclusions(id, terms);
        step(id, actor, "PROPOSED", at);
    }

    /** New terms: nobody has accepted them yet. */
    void update(Actor actor, AgreedActionId id, ActionTerms terms, Instant at) {
        this.db.sql("""
                UPDATE outcome.agreed_action
                SET what_fi = :fi, what_sv = :sv, what_en = :en, due_on = :due, goal_id = :goal, euros = :euros,
                    person_years = :years, first_step = :step, indicator = :indicator,
                    terms_version = terms_version + 1, asked_at = :at, state = 'PROPOSED', state_at = :at
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("fi", terms.what().fi())
            .param("sv", terms.what().sv())
            .param("en", terms.what().en())
            .param("due", terms.dueOn())
            .param("goal", terms.goal() == null ? null : terms.goal().value())
            .param("euros", terms.resource().euros())
            .param("years", terms.resource().personYears())
            .param("step", terms.firstStep())
            .param("indicator", terms.indicator())
            .param("at", Rows.at(at))
            .update();
        this.commitments.replace(id, terms);
        unlinkStandingConclusions(id);
        linkConclusions(id, terms);
        step(id, actor, "PROPOSED", at);
    }

    void saveState(Actor actor, AgreedActionId id, ActionState state) {
        this.db.sql("""
                UPDATE outcome.agreed_action
                SET state = :state, state_at = :at, drop_reason = :reason, carried_to = :to
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("state", state.name())
            .param("at", Rows.at(state.at()))
            .param("reason", state instanceof ActionState.Dropped dropped ? dropped.reason() : null)
            .param("to", state instanceof ActionState.CarriedOver carried ? carried.to().value() : null)
            .update();
        step(id, actor, state.name(), state.at());
    }

    /** A carried-over action goes on with the acceptances it had. */
    void copyAnswers(AgreedActionId from, AgreedActionId to) {
        this.db
            .sql("""
                    INSERT INTO outcome.commitment_answer (county_id, id, action_id, organisation_id, terms_version, accepted,
                                                           reason, answered_by, answered_at)
                    SELECT answer.county_id, gen_random_uuid(), :to, answer.organisation_id, 1, answer.accepted,
                           answer.reason, answer.answered_by, answer.answered_at
                    FROM outcome.commitment_answer answer
                    JOIN outcome.agreed_action a ON a.county_id = answer.county_id AND a.id = answer.action_id
                    WHERE answer.county_id = platform.county() AND answer.action_id = :from
                      AND answer.terms_version = a.terms_version
                    """)
            .param("from", from.value())
            .param("to", to.value())
            .update();
    }

    void publish(ProcessId process, Instant at) {
        this.db.sql("""
                UPDATE outcome.agreed_action
                SET published_at = :at
                WHERE county_id = platform.county() AND process_id = :process
                  AND published_at IS NULL AND removed_at IS NULL AND state <> 'PROPOSED'
                """).param("process", process.value()).param("at", Rows.at(at)).update();
    }

    void publish(AgreedActionId id, Instant at) {
        this.db.sql("""
                UPDATE outcome.agreed_action
                SET published_at = :at
                WHERE county_id = platform.county() AND id = :id
                  AND published_at IS NULL AND removed_at IS NULL AND state <> 'PROPOSED'
                """).param("id", id.value()).param("at", Rows.at(at)).update();
    }

    private void step(AgreedActionId id, Actor actor, String state, Instant at) {
        this.db.sql("""
                INSERT INTO outcome.action_step (county_id, id, action_id, state, at, person_id)
                VALUES (platform.county(), :id, :action, :state, :at, :person)
                """)
            .param("id", Ids.next())
            .param("action", id.value())
            .param("state", state)
            .param("at", Rows.at(at))
            .param("person", actor.person().value())
            .update();
    }

    private void linkConclusions(AgreedActionId id, ActionTerms terms) {
        for (var conclusion : terms.conclusions()) {
            this.db.sql("""
                    INSERT INTO outcome.action_conclusion (county_id, action_id, conclusion_id)
                    VALUES (platform.county(), :id, :conclusion)
                    ON CONFLICT DO NOTHING
                    """).param("id", id.value()).param("conclusion", conclusion.value()).update();
        }
    }

    /**
     * A link to a conclusion that is gone is kept: the thread must still reach its
     * tombstone.
     */
    private void unlinkStandingConclusions(AgreedActionId id) {
        this.db.sql("""
                DELETE FROM outcome.action_conclusion l
                USING outcome.conclusion c
                WHERE l.county_id = platform.county() AND l.action_id = :id
                  AND c.county_id = l.county_id AND c.id = l.conclusion_id AND c.removed_at IS NULL
                """).param("id", id.value()).update();
    }

}
