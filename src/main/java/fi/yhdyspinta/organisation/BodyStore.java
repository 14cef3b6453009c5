package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
                WHERE county_id = platform.county() AND body_id IN (:bodies) AND ended_on IS NULL
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

    /** The bodies in which a deputy stands ready for a seat that has fallen vacant. */
    List<BodyId> listWithReadyDeputy(LocalDate day) {
        return this.db.sql("""
                SELECT DISTINCT g.body_id
                FROM organisation.seat s
                JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                JOIN organisation.seat_holding past ON past.county_id = s.county_id AND past.seat_id = s.id
                JOIN organisation.seat d ON d.county_id = s.county_id AND d.group_id = s.group_id AND d.deputy
                    AND (d.deputy_of = s.id OR d.deputy_of IS NULL)
                JOIN organisation.seat_holding ready ON ready.county_id = d.county_id AND ready.seat_id = d.id
                WHERE s.county_id = platform.county()
                  AND NOT s.deputy
                  AND (g.ended_on IS NULL OR g.ended_on > :day)
                  AND past.ended_on <= :day
                  AND ready.from_on <= :day
                  AND (ready.ended_on IS NULL OR ready.ended_on > :day)
                  AND NOT EXISTS (
                      SELECT 1
                      FROM organisation.seat_holding h
                      WHERE h.county_id = s.county_id AND h.seat_id = s.id AND h.from_on IS NOT NULL
                        AND (h.ended_on IS NULL OR h.ended_on > :day))
                """).param("day", day).query((row, number) -> new BodyId(Rows.uuid(row, "body_id"))).list();
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
        dropUnused(body);
        for (int place = 0; place < body.seats().size(); place++) {
            save(county, body.id(), place, body.seats().get(place));
        }
        this.db.sql("CALL organisation.set_out_seats(:body)").param("body", body.id().value()).update();
    }

    /** A group that is named no more goes, unless somebody has had a seat in it. */
    private void dropUnused(Body body) {
        this.db.sql("""
                DELETE FROM organisation.seat_group g
                WHERE g.county_id = platform.county()
                  AND g.body_id = :body
                  AND NOT g.name = ANY (:names)
                  AND NOT EXISTS (
                      SELECT 1
                      FROM organisation.seat s
                      JOIN organisation.seat_holding h ON h.county_id = s.county_id AND h.seat_id = s.id
                      WHERE s.county_id = g.county_id AND s.group_id = g.id)
                """)
            .param("body", body.id().value())
            .param("names", body.seats().stream().map(Body.SeatGroup::name).toArray(String[]::new))
            .update();
    }

    private void save(CountyId county, BodyId body, int position, Body.SeatGroup seats) {
        int known = this.db.sql("""
                UPDATE organisation.seat_group
                SET position = :position, members = :members, deputies = :deputies, rule = :rule,
                    named_parties = :parties
                WHERE county_id = platform.county() AND body_id = :body AND name = :name AND ended_on IS NULL
                """)
            .param("body", body.value())
            .param("position", position)
            .param("name", seats.name())
            .param("members", seats.members())
            .param("deputies", seats.deputies())
            .param("rule", seats.rule())
            .param("parties", seats.namedParties().toArray(String[]::new))
            .update();
        if (known == 0) {
            insert(county, body, position, seats);
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
