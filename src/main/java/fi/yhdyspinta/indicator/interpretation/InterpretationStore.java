package fi.yhdyspinta.indicator.interpretation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InterpretationStore {

    private final JdbcClient db;

    InterpretationStore(JdbcClient db) {
        this.db = db;
    }

    /** Those of one indicator in the county, the newest first. */
    List<Interpretation> list(int indicator) {
        return this.db.sql("""
                SELECT id, organisation_id, written_by, written_at, text, agreement, dissent
                FROM indicator.interpretation
                WHERE county_id = platform.county() AND indicator_number = :indicator
                ORDER BY written_at DESC, id
                """).param("indicator", indicator).query(InterpretationStore::interpretation).list();
    }

    Optional<Interpretation> find(int indicator, InterpretationId id) {
        return list(indicator).stream().filter(interpretation -> interpretation.id().equals(id)).findFirst();
    }

    void insert(Actor actor, InterpretationId id, int indicator, OrganisationId organisation, String text, Instant at) {
        this.db
            .sql("""
                    INSERT INTO indicator.interpretation (county_id, id, indicator_number, organisation_id, written_by, written_at,
                                                          text)
                    VALUES (:county, :id, :indicator, :organisation, :by, :at, :text)
                    """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("indicator", indicator)
            .param("organisation", organisation.value())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .param("text", text)
            .update();
    }

    void agree(Actor actor, InterpretationId id, Interpretation.Agreement agreement, @Nullable String dissent,
            Instant at) {
        this.db.sql("""
                UPDATE indicator.interpretation
                SET agreement = :agreement, dissent = :dissent, decided_by = :by, decided_at = :at
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("agreement", agreement.name())
            .param("dissent", dissent)
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .param("id", id.value())
            .update();
    }

    void delete(InterpretationId id) {
        this.db.sql("""
                DELETE FROM indicator.interpretation
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    private static Interpretation interpretation(ResultSet row, int number) throws SQLException {
        return new Interpretation(new InterpretationId(Rows.uuid(row, "id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), new PersonId(Rows.uuid(row, "written_by")),
                Rows.instant(row, "written_at"), row.getString("text"),
                Interpretation.Agreement.valueOf(row.getString("agreement")), row.getString("dissent"));
    }

}
