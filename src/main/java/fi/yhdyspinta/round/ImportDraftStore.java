package fi.yhdyspinta.round;

import java.time.Instant;
import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportDraftStore {

    private final JdbcClient db;

    ImportDraftStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Actor actor, ImportDraftId id, String content, Instant at) {
        this.db.sql("""
                INSERT INTO round.import_draft (county_id, id, content, created_by, created_at)
                VALUES (:county, :id, :content, :person, :at)
                """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("content", content)
            .param("person", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    Optional<String> find(ImportDraftId id) {
        return this.db.sql("""
                SELECT content
                FROM round.import_draft
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(String.class).optional();
    }

    void delete(ImportDraftId id) {
        this.db.sql("""
                DELETE FROM round.import_draft
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

}
