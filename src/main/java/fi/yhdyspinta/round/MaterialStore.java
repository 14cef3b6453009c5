package fi.yhdyspinta.round;

import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MaterialStore {

    private final JdbcClient db;

    MaterialStore(JdbcClient db) {
        this.db = db;
    }

    List<Material> list(RoundId round) {
        return this.db.sql("""
                SELECT id, key, title, kind, link, topics
                FROM round.material
                WHERE county_id = platform.county() AND round_id = :round
                ORDER BY position
                """)
            .param("round", round.value())
            .query((row, number) -> new Material(Rows.uuid(row, "id"), row.getString("key"), row.getString("title"),
                    row.getString("kind"), row.getString("link"),
                    Rows.texts(row, "topics").stream().map(LawTopic::valueOf).toList()))
            .list();
    }

    void insert(CountyId county, RoundId round, int position, Material material) {
        this.db.sql("""
                INSERT INTO round.material (county_id, id, round_id, position, key, title, kind, link, topics)
                VALUES (:county, :id, :round, :position, :key, :title, :kind, :link, :topics)
                """)
            .param("county", county.value())
            .param("id", material.id())
            .param("round", round.value())
            .param("position", position)
            .param("key", material.key())
            .param("title", material.title())
            .param("kind", material.kind())
            .param("link", material.link())
            .param("topics", material.topics().stream().map(LawTopic::name).toArray(String[]::new))
            .update();
    }

}
