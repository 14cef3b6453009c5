package fi.yhdyspinta.workshop.joining;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuestStore {

    private final JdbcClient db;

    GuestStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Guest> find(WallId wall, byte[] digest) {
        return this.db.sql("""
                SELECT id, name, group_id
                FROM workshop.guest
                WHERE county_id = platform.county() AND wall_id = :wall AND token_digest = :digest
                """).param("wall", wall.value()).param("digest", digest).query((row, number) -> {
            var group = row.getObject("group_id", UUID.class);
            return new Guest(new GuestId(Rows.uuid(row, "id")), row.getString("name"),
                    group == null ? null : new GroupId(group));
        }).optional();
    }

    /** Those of the ids that are guests of the wall. */
    List<GuestId> list(WallId wall, Collection<UUID> ids) {
        return this.db.sql("""
                SELECT id
                FROM workshop.guest
                WHERE county_id = platform.county() AND wall_id = :wall AND id = ANY (:ids)
                """)
            .param("wall", wall.value())
            .param("ids", ids.toArray(UUID[]::new))
            .query((row, number) -> new GuestId(Rows.uuid(row, "id")))
            .list();
    }

    int count(WallId wall) {
        return this.db.sql("""
                SELECT count(*)
                FROM workshop.guest
                WHERE county_id = platform.county() AND wall_id = :wall
                """).param("wall", wall.value()).query(Integer.class).single();
    }

    void insert(WallId wall, Guest guest, byte[] digest, Instant at) {
        this.db.sql("""
                INSERT INTO workshop.guest (county_id, id, wall_id, token_digest, name, group_id, joined_at)
                VALUES (platform.county(), :id, :wall, :digest, :name, :group, :at)
                """)
            .param("id", guest.id().value())
            .param("wall", wall.value())
            .param("digest", digest)
            .param("name", guest.name())
            .param("group", guest.group() == null ? null : guest.group().value())
            .param("at", Rows.at(at))
            .update();
    }

}
