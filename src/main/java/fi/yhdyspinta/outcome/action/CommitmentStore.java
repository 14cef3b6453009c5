package fi.yhdyspinta.outcome.action;

import java.time.Instant;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommitmentStore {

    private final JdbcClient db;

    CommitmentStore(JdbcClient db) {
        this.db = db;
    }

    void insert(AgreedActionId action, ActionTerms terms) {
        for (var party : terms.parties()) {
            this.db.sql("""
                    INSERT INTO outcome.commitment (county_id, action_id, organisation_id, leads, promise)
                    VALUES (platform.county(), :action, :organisation, :leads, :promise)
                    """)
                .param("action", action.value())
                .param("organisation", party.organisation().value())
                .param("leads", party.organisation().equals(terms.lead()))
                .param("promise", party.text())
                .update();
        }
    }

    void replace(AgreedActionId action, ActionTerms terms) {
        this.db.sql("DELETE FROM outcome.commitment WHERE county_id = platform.county() AND action_id = :action")
            .param("action", action.value())
            .update();
        insert(action, terms);
    }

    void answer(Actor actor, AgreedAction action, OrganisationId organisation, @Nullable String declineReason,
            Instant at) {
        this.db
            .sql("""
                    INSERT INTO outcome.commitment_answer (county_id, id, action_id, organisation_id, terms_version, accepted,
                                                           reason, answered_by, answered_at)
                    VALUES (platform.county(), :id, :action, :organisation, :version, :accepted, :reason, :by, :at)
                    """)
            .param("id", Ids.next())
            .param("action", action.id().value())
            .param("organisation", organisation.value())
            .param("version", action.termsVersion())
            .param("accepted", declineReason == null)
            .param("reason", declineReason)
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

}
