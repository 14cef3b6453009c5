package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.body.Quota.NamedParty;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The groups of seats with their quotas. */
@Repository
class QuotaStore {

    private final JdbcClient db;

    QuotaStore(JdbcClient db) {
        this.db = db;
    }

    private record Succession(UUID group, String party, String successor, LocalDate since) {
    }

    /**
     * @param body null for all bodies of the county
     */
    List<Quota> list(@Nullable BodyId body) {
        var successions = this.db.sql("""
                SELECT group_id AS "group", party, successor, since_on AS since
                FROM organisation.party_successor
                WHERE county_id = platform.county()
                """).query(Succession.class).list().stream().collect(Collectors.groupingBy(Succession::group));
        return this.db.sql("""
                SELECT id, body_id, name, members, deputies, rule, municipalities_least, sectors, named_parties,
                       begun_on, ended_on
                FROM organisation.seat_group
                WHERE county_id = platform.county() AND (:body::uuid IS NULL OR body_id = :body)
                ORDER BY body_id, position, id
                """)
            .param("body", body == null ? null : body.value())
            .query((row, number) -> quota(row, successions))
            .list();
    }

    private static Quota quota(ResultSet row, Map<UUID, List<Succession>> successions) throws SQLException {
        var id = Rows.uuid(row, "id");
        var own = successions.getOrDefault(id, List.of());
        return new Quota(new SeatGroupId(id), new BodyId(Rows.uuid(row, "body_id")), row.getString("name"),
                row.getObject("members", Integer.class), row.getObject("deputies", Integer.class),
                row.getString("rule"), row.getObject("municipalities_least", Integer.class), Rows.texts(row, "sectors"),
                Rows.texts(row, "named_parties").stream().map(party -> party(party, own)).toList(),
                row.getObject("begun_on", LocalDate.class), row.getObject("ended_on", LocalDate.class));
    }

    private static NamedParty party(String name, List<Succession> successions) {
        return successions.stream()
            .filter(succession -> succession.party().equals(name))
            .findFirst()
            .map(succession -> new NamedParty(name, succession.successor(), succession.since()))
            .orElse(new NamedParty(name, null, null));
    }

    void insert(CountyId county, Quota quota) {
        filled(this.db.sql("""
                INSERT INTO organisation.seat_group (county_id, id, body_id, position, name, members, deputies, rule,
                                                     municipalities_least, sectors, named_parties, begun_on, ended_on)
                SELECT :county, :id, :body, coalesce(max(position), -1) + 1, :name, :members, :deputies, :rule, :least,
                       :sectors, :parties, :begun, :ended
                FROM organisation.seat_group
                WHERE county_id = platform.county() AND body_id = :body
                """), quota).param("county", county.value()).param("body", quota.body().value()).update();
        settle(county, quota);
    }

    void update(CountyId county, Quota quota) {
        filled(this.db.sql("""
                UPDATE organisation.seat_group
                SET name = :name, members = :members, deputies = :deputies, rule = :rule, municipalities_least = :least,
                    sectors = :sectors, named_parties = :parties, begun_on = :begun, ended_on = :ended
                WHERE county_id = platform.county() AND id = :id
                """), quota).update();
        settle(county, quota);
    }

    private static StatementSpec filled(StatementSpec statement, Quota quota) {
        return statement.param("id", quota.id().value())
            .param("name", quota.name())
            .param("members", quota.members())
            .param("deputies", quota.deputies())
            .param("rule", quota.rule())
            .param("least", quota.municipalitiesLeast())
            .param("sectors", quota.sectors().toArray(String[]::new))
            .param("parties", quota.parties().stream().map(NamedParty::name).toArray(String[]::new))
            .param("begun", quota.begunOn())
            .param("ended", quota.endedOn());
    }

    private void settle(CountyId county, Quota quota) {
        this.db.sql("""
                DELETE FROM organisation.party_successor
                WHERE county_id = platform.county() AND group_id = :group
                """).param("group", quota.id().value()).update();
        quota.parties()
            .stream()
            .filter(party -> party.successor() != null)
            .forEach(party -> this.db.sql("""
                    INSERT INTO organisation.party_successor (county_id, group_id, party, successor, since_on)
                    VALUES (:county, :group, :party, :successor, :since)
                    ON CONFLICT DO NOTHING
                    """)
                .param("county", county.value())
                .param("group", quota.id().value())
                .param("party", party.name())
                .param("successor", party.successor())
                .param("since", party.since())
                .update());
        this.db.sql("CALL organisation.set_out_seats(:body)").param("body", quota.body().value()).update();
    }

}
