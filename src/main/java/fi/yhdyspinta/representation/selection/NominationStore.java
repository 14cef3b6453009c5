package fi.yhdyspinta.representation.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NominationStore {

    private final JdbcClient db;

    NominationStore(JdbcClient db) {
        this.db = db;
    }

    void insertRepresented(CountyId county, RepresentationId process, Collection<OrganisationId> organisations) {
        this.db.sql("""
                INSERT INTO representation.represented (county_id, process_id, organisation_id)
                SELECT :county, :process, unnest(:organisations::uuid[])
                """)
            .param("county", county.value())
            .param("process", process.value())
            .param("organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
            .update();
    }

    Set<OrganisationId> listRepresented(RepresentationId process) {
        return this.db.sql("""
                SELECT organisation_id
                FROM representation.represented
                WHERE county_id = platform.county() AND process_id = :process
                """)
            .param("process", process.value())
            .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
            .set();
    }

    /** In the order of the published list, those withdrawn too. */
    List<Nomination> list(RepresentationId process) {
        return this.db.sql("""
                SELECT id, number, organisation_id, name, name_is_public, motivation, knows, municipality_code,
                       municipalities, withdrawn_at
                FROM representation.nomination
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY number
                """).param("process", process.value()).query(NominationStore::nomination).list();
    }

    void insert(CountyId county, RepresentationProcess process, Nomination nomination, PersonId by, Instant at) {
        this.db
            .sql("""
                    INSERT INTO representation.nomination (county_id, id, process_id, number, organisation_id, person_id, name,
                        name_is_public, motivation, knows, municipality_code, municipalities, nominated_at,
                        nominations_end_at)
                    SELECT :county, :id, p.id, :number, :organisation, :person, :name, :public, :motivation, :knows,
                           :municipality, :municipalities, :at, p.nominations_end_at
                    FROM representation.process p
                    WHERE p.county_id = :county AND p.id = :process
                    """)
            .param("county", county.value())
            .param("id", nomination.id().value())
            .param("process", process.id().value())
            .param("number", nomination.number())
            .param("organisation", nomination.organisation().value())
            .param("person", by.value())
            .param("name", nomination.name())
            .param("public", nomination.nameIsPublic())
            .param("motivation", nomination.motivation())
            .param("knows", nomination.knows())
            .param("municipality", nomination.municipality())
            .param("municipalities", nomination.municipalities().stream().sorted().toArray(String[]::new))
            .param("at", Rows.at(at))
            .update();
    }

    boolean withdraw(RepresentationId process, NominationId id, Instant at) {
        return this.db.sql("""
                UPDATE representation.nomination
                SET withdrawn_at = :at
                WHERE county_id = platform.county() AND process_id = :process AND id = :id AND withdrawn_at IS NULL
                """).param("process", process.value()).param("id", id.value()).param("at", Rows.at(at)).update() == 1;
    }

    private static Nomination nomination(ResultSet row, int index) throws SQLException {
        return new Nomination(new NominationId(Rows.uuid(row, "id")), row.getInt("number"),
                new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("name"),
                row.getBoolean("name_is_public"), row.getString("motivation"), row.getString("knows"),
                row.getString("municipality_code"), Set.copyOf(Rows.texts(row, "municipalities")),
                Rows.instantOrNull(row, "withdrawn_at"));
    }

}
