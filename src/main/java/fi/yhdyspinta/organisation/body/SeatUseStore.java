package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats of an organisation in all bodies of the county. */
@Repository
class SeatUseStore {

    private final JdbcClient db;

    SeatUseStore(JdbcClient db) {
        this.db = db;
    }

    /** A holding with the names of what it belongs to. */
    record Use(BodyId id, LocalText body, String group, int position, Holding holding) {
    }

    /** Those held or waited for on the day and later. */
    List<Use> list(OrganisationId organisation, LocalDate day) {
        return this.db.sql("""
                SELECT b.id AS body_id, b.name_fi, b.name_sv, b.name_en, g.name AS group_name, s.position, h.id,
                       h.seat_id, h.person_id, h.organisation_id, h.sector, h.nominated_on, h.from_on, h.ended_on,
                       h.ended_because, h.name_public
                FROM organisation.seat_holding h
                JOIN organisation.seat s ON s.county_id = h.county_id AND s.id = h.seat_id
                JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                JOIN organisation.body b ON b.county_id = g.county_id AND b.id = g.body_id
                WHERE h.county_id = platform.county() AND h.organisation_id = :organisation
                  AND (h.ended_on IS NULL OR h.ended_on > :day)
                ORDER BY b.position, b.id, g.position, s.deputy, s.position, h.id
                """).param("organisation", organisation.value()).param("day", day).query(SeatUseStore::use).list();
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(new BodyId(Rows.uuid(row, "body_id")), Rows.localText(row, "name"), row.getString("group_name"),
                row.getInt("position"), SeatStore.holding(row, number));
    }

    /** One that has not begun becomes another organisation's. */
    void give(HoldingId id, OrganisationId organisation, @Nullable PersonId person) {
        this.db
            .sql("""
                    UPDATE organisation.seat_holding
                    SET organisation_id = :organisation, person_id = :person, name_public = name_public AND :person::uuid IS NOT NULL
                    WHERE county_id = platform.county() AND id = :id
                    """)
            .param("id", id.value())
            .param("organisation", organisation.value())
            .param("person", person == null ? null : person.value())
            .update();
    }

}
