package fi.yhdyspinta.workshop.wall;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /** Columns as rows of id and name. */
    static List<WallColumn> columns(Array rows) throws SQLException {
        return rows(rows).map(row -> new WallColumn(ColumnId.of(row[0]), row[1])).toList();
    }

    /** Groups as rows of id, name, site and facilitator. */
    static List<WallGroup> groups(Array rows) throws SQLException {
        return rows(rows).map(row -> new WallGroup(GroupId.of(row[0]), row[1], row[2], row[3])).toList();
    }

    /** An array without rows has one dimension only. */
    private static Stream<String[]> rows(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String[].class::cast);
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
