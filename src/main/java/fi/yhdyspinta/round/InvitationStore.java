package fi.yhdyspinta.round;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationStore {

    private final JdbcClient db;

    InvitationStore(JdbcClient db) {
        this.db = db;
    }

    List<Invitation> list(RoundId round) {
        return this.db.sql("""
                SELECT organisation_id AS organisation, state, sent_at
                FROM round.invitation
                WHERE county_id = platform.county() AND round_id = :round
                ORDER BY sent_at, organisation_id
                """).param("round", round.value()).query(Invitation.class).list();
    }

    /**
     * @return whether the organisation had not been invited before
     */
    boolean insert(CountyId county, RoundId round, OrganisationId organisation, Instant at) {
        return this.db.sql("""
                INSERT INTO round.invitation (county_id, round_id, organisation_id, sent_at)
                VALUES (:county, :round, :organisation, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("round", round.value())
            .param("organisation", organisation.value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    /** Takes back one that waits for its answer. */
    void withdraw(RoundId round, OrganisationId organisation) {
        this.db.sql("""
                DELETE FROM round.invitation
                WHERE county_id = platform.county() AND round_id = :round AND organisation_id = :organisation
                  AND state = 'SENT'
                """).param("round", round.value()).param("organisation", organisation.value()).update();
    }

    /**
     * @return whether the organisation had been invited
     */
    boolean answer(RoundId round, OrganisationId organisation, Invitation.State state, Instant at) {
        return this.db.sql("""
                UPDATE round.invitation
                SET state = :state, answered_at = :at
                WHERE county_id = platform.county() AND round_id = :round AND organisation_id = :organisation
                """)
            .param("round", round.value())
            .param("organisation", organisation.value())
            .param("state", state.name())
            .param("at", Rows.at(at))
            .update() == 1;
    }

}
