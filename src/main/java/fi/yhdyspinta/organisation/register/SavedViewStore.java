package fi.yhdyspinta.organisation.register;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewStore {

    private final JdbcClient db;

    SavedViewStore(JdbcClient db) {
        this.db = db;
    }

    List<SavedView> list(PersonId reader) {
        return this.db.sql("""
                SELECT id, name, query, shared, owner_id = :reader AS own
                FROM organisation.saved_view
                WHERE county_id = platform.county() AND (owner_id = :reader OR shared)
                ORDER BY name COLLATE "fi-x-icu", id
                """)
            .param("reader", reader.value())
            .query((row, number) -> new SavedView(new SavedViewId(Rows.uuid(row, "id")), row.getString("name"),
                    row.getString("query"), row.getBoolean("shared"), row.getBoolean("own")))
            .list();
    }

    /** A second one of the same name and owner takes the place of the first. */
    void save(CountyId county, SavedView view, PersonId owner, Instant at) {
        this.db.sql("""
                INSERT INTO organisation.saved_view (county_id, id, owner_id, name, query, shared, created_at)
                VALUES (:county, :id, :owner, :name, :query, :shared, :at)
                ON CONFLICT (county_id, owner_id, name) DO UPDATE
                SET query = excluded.query, shared = excluded.shared
                """)
            .param("county", county.value())
            .param("id", view.id().value())
            .param("owner", owner.value())
            .param("name", view.name())
            .param("query", view.query())
            .param("shared", view.shared())
            .param("at", Rows.at(at))
            .update();
    }

    boolean delete(SavedViewId id, PersonId owner) {
        return this.db.sql("""
                DELETE FROM organisation.saved_view
                WHERE county_id = platform.county() AND id = :id AND owner_id = :owner
                """).param("id", id.value()).param("owner", owner.value()).update() > 0;
    }

}
