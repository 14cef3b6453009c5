package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BodyStore {

    private final JdbcClient db;

    BodyStore(JdbcClient db) {
        this.db = db;
    }

    List<Body> list(Collection<BodyId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var values = ids.stream().map(BodyId::value).toList();
        var seats = seats(values);
        return this.db.sql("""
                SELECT id, key, name_fi, name_sv, name_en
                FROM organisation.body
                WHERE county_id = platform.county() AND id IN (:ids)
                ORDER BY position, key
                """).param("ids", values).query((row, number) -> {
            var id = Rows.uuid(row, "id");
            return new Body(new BodyId(id), row.getString("key"), Rows.localText(row, "name"),
                    seats.getOrDefault(id, List.of()).stream().map(Seated::group).toList());
        }).list();
    }

    private record Seated(UUID body, Body.SeatGroup group) {
    }

    private Map<UUID, List<Seated>> seats(List<UUID> bodies) {
        return this.db.sql("""
                SELECT body_id, name, members, deputies, rule, named_parties
                FROM organisation.seat_group
                WHERE county_id = platform.county() AND body_id IN (:bodies)
                ORDER BY body_id, position
                """)
            .param("bodies", bodies)
            .query(BodyStore::seated)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Seated::body));
    }

    private static Seated seated(ResultSet row, int number) throws SQLException {
        return new Seated(Rows.uuid(row, "body_id"),
                new Body.SeatGroup(row.getString("name"), row.getObject("members", Integer.class),
                        row.getObject("deputies", Integer.class), row.getString("rule"),
                        Rows.texts(row, "named_parties")));
    }

    Optional<BodyId> findByKey(String key) {
        return this.db.sql("""
                SELECT id
                FROM organisation.body
                WHERE county_id = platform.county() AND key = :key
                """).param("key", key).query((row, number) -> new BodyId(Rows.uuid(row, "id"))).optional();
    }

    void save(CountyId county, Body body, int position) {
        this.db.sql("""
                INSERT INTO organisation.body (county_id, id, key, name_fi, name_sv, name_en, position)
                VALUES (:county, :id, :key, :fi, :sv, :en, :position)
                ON CONFLICT (county_id, id) DO UPDATE
                SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en
                """)
            .param("county", county.value())
            .param("id", body.id().value())
            .param("key", body.key())
            .param("fi", body.name().fi())
            .param("sv", body.name().sv())
            .param("en", body.name().en())
            .param("position", position)
            .update();
        this.db.sql("""
                DELETE FROM organisation.seat_group
                WHERE county_id = platform.county() AND body_id = :body
                """).param("body", body.id().value()).update();
        for (int place = 0; place < body.seats().size(); place++) {
            insert(county, body.id(), place, body.seats().get(place));
        }
    }

    private void insert(CountyId county, BodyId body, int position, Body.SeatGroup seats) {
        this.db.sql("""
                INSERT INTO organisation.seat_group (county_id, body_id, position, name, members, deputies, rule,
                                                     named_parties)
                VALUES (:county, :body, :position, :name, :members, :deputies, :rule, :parties)
                """)
            .param("county", county.value())
            .param("body", body.value())
            .param("position", position)
            .param("name", seats.name())
            .param("members", seats.members())
            .param("deputies", seats.deputies())
            .param("rule", seats.rule())
            .param("parties", seats.namedParties().toArray(String[]::new))
            .update();
    }

}
