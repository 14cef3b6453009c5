package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats of bodies and those who have held them. */
@Repository
class SeatStore {

    private final JdbcClient db;

    SeatStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The seats in order, members before deputies.
     * @param body null for all bodies of the county
     */
    List<Seat> list(@Nullable BodyId body) {
        return this.db.sql("""
                SELECT s.id, s.group_id, s.position, s.deputy, s.deputy_of, s.party
                FROM organisation.seat s
                JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                WHERE s.county_id = platform.county() AND (:body::uuid IS NULL OR g.body_id = :body)
                ORDER BY g.position, g.id, s.deputy, s.position
                """).param("body", body == null ? null : body.value()).query(SeatStore::seat).list();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var deputyOf = row.getObject("deputy_of", UUID.class);
        return new Seat(new SeatId(Rows.uuid(row, "id")), new SeatGroupId(Rows.uuid(row, "group_id")),
                row.getInt("position"), row.getBoolean("deputy"), deputyOf == null ? null : new SeatId(deputyOf),
                row.getString("party"));
    }

    /**
     * Who has been named for the seats or held them, in the order of time.
     * @param body null for all bodies of the county
     */
    List<Holding> listHoldings(@Nullable BodyId body) {
        return this.db.sql("""
                SELECT h.id, h.seat_id, h.person_id, h.organisation_id, h.sector, h.nominated_on, h.from_on,
                       h.ended_on, h.ended_because, h.name_public
                FROM organisation.seat_holding h
                JOIN organisation.seat s ON s.county_id = h.county_id AND s.id = h.seat_id
                JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                WHERE h.county_id = platform.county() AND (:body::uuid IS NULL OR g.body_id = :body)
                ORDER BY coalesce(h.from_on, h.nominated_on), h.id
                """).param("body", body == null ? null : body.value()).query(SeatStore::holding).list();
    }

    static Holding holding(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var organisation = row.getObject("organisation_id", UUID.class);
        var because = row.getString("ended_because");
        return new Holding(new HoldingId(Rows.uuid(row, "id")), new SeatId(Rows.uuid(row, "seat_id")),
                person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation), row.getString("sector"),
                row.getObject("nominated_on", LocalDate.class), row.getObject("from_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class), because == null ? null : Holding.Ending.valueOf(because),
                row.getBoolean("name_public"));
    }

    void insert(CountyId county, Holding holding) {
        this.db.sql("""
                INSERT INTO organisation.seat_holding (county_id, id, seat_id, person_id, organisation_id, sector,
                                                       nominated_on, from_on, name_public)
                VALUES (:county, :id, :seat, :person, :organisation, :sector, :nominated, :from, :public)
                """)
            .param("county", county.value())
            .param("id", holding.id().value())
            .param("seat", holding.seat().value())
            .param("person", holding.person() == null ? null : holding.person().value())
            .param("organisation", holding.organisation() == null ? null : holding.organisation().value())
            .param("sector", holding.sector())
            .param("nominated", holding.nominatedOn())
            .param("from", holding.fromOn())
            .param("public", holding.namePublic())
            .update();
    }

    void appoint(HoldingId id, LocalDate from) {
        this.db.sql("""
                UPDATE organisation.seat_holding
                SET from_on = :from
                WHERE county_id = platform.county() AND id = :id AND from_on IS NULL
                """).param("id", id.value()).param("from", from).update();
    }

    /** The seat is free from the day on; who would have come later only never comes. */
    void end(HoldingId id, LocalDate day, Holding.Ending because) {
        this.db.sql("""
                UPDATE organisation.seat_holding
                SET ended_on = greatest(from_on, :day), ended_because = :because
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("day", day).param("because", because.name()).update();
    }

}
