package fi.yhdyspinta.organisation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots between the database and us. */
@Repository
public class SnapshotStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    SnapshotStore(JdbcClient db) {
        this.db = db;
    }

    /** How the organisation stands now; empty when it is not in the county or merged. */
    public Optional<Snapshot> find(OrganisationId id) {
        return this.db.sql("""
                SELECT snapshot
                FROM organisation.snapshot(platform.county(), :id) AS snapshot
                WHERE snapshot IS NOT NULL
                """).param("id", id.value()).query((row, number) -> read(row.getString("snapshot"))).optional();
    }

    /** How those of the county that are among these stand now, by name. */
    public Map<OrganisationId, Snapshot> list(Collection<OrganisationId> ids) {
        var found = new LinkedHashMap<OrganisationId, Snapshot>();
        this.db.sql("""
                SELECT o.id, organisation.snapshot(p.county_id, o.id) AS snapshot
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL AND o.id = ANY (:ids)
                ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
                """)
            .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
            .query((row, number) -> Map.entry(new OrganisationId(Rows.uuid(row, "id")),
                    read(row.getString("snapshot"))))
            .list()
            .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    public static @Nullable Snapshot orNull(ResultSet row, String column) throws SQLException {
        var json = row.getString(column);
        return json == null ? null : read(json);
    }

    public static Snapshot read(String json) {
        var texts = new EnumMap<Column, String>(Column.class);
        JSON.readValue(json, new TypeReference<Map<String, String>>() {
        }).forEach((name, text) -> texts.put(Column.valueOf(name), text));
        return new Snapshot(texts);
    }

    public static String write(Snapshot snapshot) {
        return JSON.writeValueAsString(snapshot.texts()
            .entrySet()
            .stream()
            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)));
    }

}
