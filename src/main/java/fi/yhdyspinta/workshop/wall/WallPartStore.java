package fi.yhdyspinta.workshop.wall;

import java.util.List;

import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.WallDraft;
import fi.yhdyspinta.workshop.WallId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of columns and groups. */
@Repository
class WallPartStore {

    private final JdbcClient db;

    WallPartStore(JdbcClient db) {
        this.db = db;
    }

    void insert(WallId wall, WallDraft draft) {
        draft.headings().forEach(heading -> addColumn(wall, heading));
        draft.groups().forEach(group -> addGroup(wall, group.name(), group.site(), group.facilitator()));
    }

    List<WallColumn> listColumns(WallId wall) {
        return this.db.sql("""
                SELECT id, name
                FROM workshop.wall_column
                WHERE county_id = platform.county() AND wall_id = :wall
                ORDER BY position
                """)
            .param("wall", wall.value())
            .query((row, number) -> new WallColumn(new ColumnId(Rows.uuid(row, "id")), row.getString("name")))
            .list();
    }

    List<WallGroup> listGroups(WallId wall) {
        return this.db.sql("""
                SELECT id, name, site, facilitator
                FROM workshop.wall_group
                WHERE county_id = platform.county() AND wall_id = :wall
                ORDER BY position
                """)
            .param("wall", wall.value())
            .query((row, number) -> new WallGroup(new GroupId(Rows.uuid(row, "id")), row.getString("name"),
                    row.getString("site"), row.getString("facilitator")))
            .list();
    }

    void addColumn(WallId wall, String name) {
        this.db.sql("""
                INSERT INTO workshop.wall_column (county_id, id, wall_id, position, name)
                SELECT platform.county(), :id, :wall, count(*), :name
                FROM workshop.wall_column
                WHERE county_id = platform.county() AND wall_id = :wall
                """).param("id", ColumnId.next().value()).param("wall", wall.value()).param("name", name).update();
    }

    void addGroup(WallId wall, String name, @Nullable String site, @Nullable String facilitator) {
        this.db.sql("""
                INSERT INTO workshop.wall_group (county_id, id, wall_id, position, name, site, facilitator)
                SELECT platform.county(), :id, :wall, count(*), :name, :site, :facilitator
                FROM workshop.wall_group
                WHERE county_id = platform.county() AND wall_id = :wall
                """)
            .param("id", GroupId.next().value())
            .param("wall", wall.value())
            .param("name", name)
            .param("site", site)
            .param("facilitator", facilitator)
            .update();
    }

    void renameColumn(WallId wall, ColumnId column, String name) {
        this.db.sql("""
                UPDATE workshop.wall_column
                SET name = :name
                WHERE county_id = platform.county() AND wall_id = :wall AND id = :column
                """).param("name", name).param("wall", wall.value()).param("column", column.value()).update();
    }

    void changeGroup(WallId wall, GroupId group, String name, @Nullable String site, @Nullable String facilitator) {
        this.db.sql("""
                UPDATE workshop.wall_group
                SET name = :name, site = :site, facilitator = :facilitator
                WHERE county_id = platform.county() AND wall_id = :wall AND id = :group
                """)
            .param("name", name)
            .param("site", site)
            .param("facilitator", facilitator)
            .param("wall", wall.value())
            .param("group", group.value())
            .update();
    }

    void markOwnColumns(WallId wall) {
        this.db.sql("""
                UPDATE workshop.wall
                SET own_columns = true
                WHERE county_id = platform.county() AND id = :wall
                """).param("wall", wall.value()).update();
    }

}
