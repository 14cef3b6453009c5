package fi.yhdyspinta.outcome.action;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.Commitment;
import fi.yhdyspinta.outcome.CommitmentAnswer;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Proposal;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.outcome.removal.RemovalStore;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole actions, however many, with two queries. */
@Repository
class WholeActionStore {

    private final JdbcClient db;

    WholeActionStore(JdbcClient db) {
        this.db = db;
    }

    /** The actions of these ids, in the order of the ids. */
    List<AgreedAction> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parties = parties(ids);
        var found = new HashMap<UUID, AgreedAction>();
        this.db.sql("""
                SELECT a.id, a.process_id, a.what_fi, a.what_sv, a.what_en, a.due_on, a.goal_id, a.euros,
                       a.person_years, a.first_step, a.indicator, a.terms_version, a.asked_at, a.state, a.state_at,
                       a.drop_reason, a.carried_to, a.carried_from, a.proposed_by, a.proposed_for, a.proposed_at,
                       a.published_at, a.removed_at, a.removed_by, a.removed_reason,
                       ARRAY(SELECT l.conclusion_id FROM outcome.action_conclusion l
                             WHERE l.county_id = a.county_id AND l.action_id = a.id
                             ORDER BY l.conclusion_id) AS conclusions
                FROM outcome.agreed_action a
                WHERE a.county_id = platform.county() AND a.id IN (:ids)
                """)
            .param("ids", ids)
            .query((row, number) -> action(row, parties))
            .list()
            .forEach(action -> found.put(action.id().value(), action));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, List<Commitment>> parties(Collection<UUID> ids) {
        var parties = new HashMap<UUID, List<Commitment>>();
        this.db.sql("""
                SELECT party.action_id, party.organisation_id, party.leads, party.promise, a.asked_at,
                       answer.accepted, answer.reason, answer.answered_by, answer.answered_at
                FROM outcome.commitment party
                JOIN outcome.agreed_action a ON a.county_id = party.county_id AND a.id = party.action_id
                LEFT JOIN LATERAL (
                    SELECT x.accepted, x.reason, x.answered_by, x.answered_at
                    FROM outcome.commitment_answer x
                    WHERE x.county_id = party.county_id AND x.action_id = party.action_id
                      AND x.organisation_id = party.organisation_id AND x.terms_version = a.terms_version
                    ORDER BY x.answered_at DESC, x.id DESC
                    LIMIT 1) answer ON true
                WHERE party.county_id = platform.county() AND party.action_id IN (:ids)
                ORDER BY party.leads DESC, party.organisation_id
                """).param("ids", ids).query(row -> {
            parties.computeIfAbsent(Rows.uuid(row, "action_id"), unused -> new java.util.ArrayList<>())
                .add(commitment(row));
        });
        return parties;
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(new OrganisationId(Rows.uuid(row, "organisation_id")), row.getBoolean("leads"),
                row.getString("promise"), answer(row));
    }

    private static CommitmentAnswer answer(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "answered_at");
        if (at == null) {
            return new CommitmentAnswer.Silent(Rows.instant(row, "asked_at"));
        }
        var by = new PersonId(Rows.uuid(row, "answered_by"));
        return row.getBoolean("accepted") ? new CommitmentAnswer.Accepted(by, at)
                : new CommitmentAnswer.Declined(by, at, row.getString("reason"));
    }

    private static AgreedAction action(ResultSet row, Map<UUID, List<Commitment>> parties) throws SQLException {
        var id = Rows.uuid(row, "id");
        var goal = row.getObject("goal_id", UUID.class);
        var from = row.getObject("carried_from", UUID.class);
        var proposer = row.getObject("proposed_for", UUID.class);
        var conclusions = (UUID[]) row.getArray("conclusions").getArray();
        return new AgreedAction(new AgreedActionId(id), new ProcessId(Rows.uuid(row, "process_id")),
                Rows.localText(row, "what"), parties.getOrDefault(id, List.of()),
                row.getObject("due_on", LocalDate.class), goal == null ? null : new GoalId(goal), resource(row),
                row.getString("first_step"), row.getString("indicator"),
                Arrays.stream(conclusions).map(ConclusionId::new).toList(), row.getInt("terms_version"),
                Rows.instant(row, "asked_at"), state(row),
                new Proposal(new PersonId(Rows.uuid(row, "proposed_by")),
                        proposer == null ? null : new OrganisationId(proposer), Rows.instant(row, "proposed_at")),
                from == null ? null : new AgreedActionId(from), Rows.instantOrNull(row, "published_at"),
                RemovalStore.removal(row));
    }

    private static Resource resource(ResultSet row) throws SQLException {
        return new Resource(row.getObject("euros", BigDecimal.class), row.getObject("person_years", BigDecimal.class));
    }

    private static ActionState state(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "state_at");
        return switch (row.getString("state")) {
            case "PROPOSED" -> new ActionState.Proposed(at);
            case "AGREED" -> new ActionState.Agreed(at);
            case "IN_PLAN_TEXT" -> new ActionState.InPlanText(at);
            case "UNDER_WAY" -> new ActionState.UnderWay(at);
            case "DONE" -> new ActionState.Done(at);
            case "DROPPED" -> new ActionState.Dropped(at, row.getString("drop_reason"));
            case "CARRIED_OVER" -> new ActionState.CarriedOver(at, new AgreedActionId(Rows.uuid(row, "carried_to")));
            case String other -> throw new IllegalStateException("Unknown state " + other);
        };
    }

}
