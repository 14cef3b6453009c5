package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables that have been handed in, beside their rows: their headings and where these go.
 */
@Repository
public class TableFileStore {

    private final JdbcClient db;

    TableFileStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param columns where each heading goes, null for one that is left out
     */
    public record Sent<C extends Enum<C>>(String origin, List<String> headings, List<@Nullable C> columns) {
    }

    public <C extends Enum<C>> void insert(CountyId county, BatchId batch, TableFile table, List<@Nullable C> columns) {
        this.db.sql("""
                INSERT INTO organisation.import_file (county_id, batch_id, format, origin, headings, mapping, first_row)
                VALUES (:county, :batch, :format, :origin, :headings, :mapping, :first)
                """)
            .param("county", county.value())
            .param("batch", batch.value())
            .param("format", table.format().name())
            .param("origin", table.origin())
            .param("headings", table.headings().toArray(String[]::new))
            .param("mapping", names(columns))
            .param("first", table.firstRow())
            .update();
    }

    public <C extends Enum<C>> void saveColumns(BatchId batch, List<@Nullable C> columns) {
        this.db.sql("""
                UPDATE organisation.import_file
                SET mapping = :mapping
                WHERE county_id = platform.county() AND batch_id = :batch
                """).param("batch", batch.value()).param("mapping", names(columns)).update();
    }

    public <C extends Enum<C>> Optional<Sent<C>> find(BatchId batch, Class<C> columns) {
        return this.db.sql("""
                SELECT origin, headings, mapping
                FROM organisation.import_file
                WHERE county_id = platform.county() AND batch_id = :batch
                """)
            .param("batch", batch.value())
            .query((row, number) -> new Sent<>(row.getString("origin"), Rows.texts(row, "headings"),
                    Rows.texts(row, "mapping")
                        .stream()
                        .map(name -> name.isEmpty() ? null : Enum.valueOf(columns, name))
                        .toList()))
            .optional();
    }

    static String[] names(List<?> columns) {
        return columns.stream().map(column -> Objects.toString(column, "")).toArray(String[]::new);
    }

}
