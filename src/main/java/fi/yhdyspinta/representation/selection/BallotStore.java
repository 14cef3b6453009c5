package fi.yhdyspinta.representation.selection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.representation.RepresentationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has voted and what has been voted, in two tables that nothing joins. */
@Repository
class BallotStore {

    private final JdbcClient db;

    BallotStore(JdbcClient db) {
        this.db = db;
    }

    boolean hasVoted(RepresentationId process, OrganisationId organisation) {
        return this.db.sql("""
                SELECT count(*)
                FROM representation.voter
                WHERE county_id = platform.county() AND process_id = :process AND organisation_id = :organisation
                """)
            .param("process", process.value())
            .param("organisation", organisation.value())
            .query(Integer.class)
            .single() > 0;
    }

    int countVoters(RepresentationId process) {
        return this.db.sql("""
                SELECT count(*)
                FROM representation.voter
                WHERE county_id = platform.county() AND process_id = :process
                """).param("process", process.value()).query(Integer.class).single();
    }

    /**
     * @return whether the organisation had not voted before
     */
    boolean insertVoter(CountyId county, RepresentationId process, OrganisationId organisation, PersonId by,
            Instant at) {
        return this.db.sql("""
                INSERT INTO representation.voter (county_id, process_id, organisation_id, person_id, voted_at,
                                                  voting_end_at)
                SELECT p.county_id, p.id, :organisation, :person, :at, p.voting_end_at
                FROM representation.process p
                WHERE p.county_id = :county AND p.id = :process
                ON CONFLICT (county_id, process_id, organisation_id) DO NOTHING
                """)
            .param("county", county.value())
            .param("process", process.value())
            .param("organisation", organisation.value())
            .param("person", by.value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    void insert(CountyId county, RepresentationId process, Ballot ballot) {
        this.db.sql("""
                INSERT INTO representation.ballot (county_id, process_id, receipt, preferences)
                VALUES (:county, :process, :receipt, :preferences)
                """)
            .param("county", county.value())
            .param("process", process.value())
            .param("receipt", ballot.receipt())
            .param("preferences", ballot.preferences().toArray(Integer[]::new))
            .update();
    }

    /** By receipt, which says nothing of when they came. */
    List<Ballot> list(RepresentationId process) {
        return this.db.sql("""
                SELECT receipt, preferences
                FROM representation.ballot
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY receipt
                """).param("process", process.value()).query(BallotStore::ballot).list();
    }

    /**
     * Writes all ballots anew in the order of their receipts, so that neither their place
     * on the disk nor the transaction they came with remembers who wrote them.
     */
    void shuffle(CountyId county, RepresentationId process) {
        var all = list(process);
        this.db.sql("""
                DELETE FROM representation.ballot
                WHERE county_id = platform.county() AND process_id = :process
                """).param("process", process.value()).update();
        all.forEach(ballot -> insert(county, process, ballot));
    }

    private static Ballot ballot(ResultSet row, int index) throws SQLException {
        Array preferences = row.getArray("preferences");
        return new Ballot(row.getString("receipt"), List.of((Integer[]) preferences.getArray()));
    }

}
