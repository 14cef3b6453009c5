package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportStore {

    private final JdbcClient db;

    ImportStore(JdbcClient db) {
        this.db = db;
    }

    void insert(CountyId county, BatchId batch, TableFile table, Mapping mapping) {
        this.db.sql("""
                INSERT INTO organisation.import_file (county_id, batch_id, format, origin, headings, mapping, first_row,
                                                      party_type)
                VALUES (:county, :batch, :format, :origin, :headings, :mapping, :first, :type)
                """)
            .param("county", county.value())
            .param("batch", batch.value())
            .param("format", table.format().name())
            .param("origin", table.origin())
            .param("headings", table.headings().toArray(String[]::new))
            .param("mapping", TableFileStore.names(mapping.columns()))
            .param("first", table.firstRow())
            .param("type", mapping.partyType().name())
            .update();
    }

    void saveMapping(BatchId batch, Mapping mapping) {
        this.db.sql("""
                UPDATE organisation.import_file
                SET mapping = :mapping, party_type = :type, blank_clears = :clears
                WHERE county_id = platform.county() AND batch_id = :batch
                """)
            .param("batch", batch.value())
            .param("mapping", TableFileStore.names(mapping.columns()))
            .param("type", mapping.partyType().name())
            .param("clears", mapping.blankClears())
            .update();
    }

    Optional<ImportFile> find(BatchId batch) {
        return this.db.sql("""
                SELECT origin, headings, mapping, party_type, blank_clears
                FROM organisation.import_file
                WHERE county_id = platform.county() AND batch_id = :batch
                """).param("batch", batch.value()).query(ImportStore::file).optional();
    }

    private static ImportFile file(ResultSet row, int number) throws SQLException {
        var columns = Rows.texts(row, "mapping")
            .stream()
            .map(name -> name.isEmpty() ? null : Column.valueOf(name))
            .toList();
        return new ImportFile(row.getString("origin"), Rows.texts(row, "headings"),
                new Mapping(columns, PartyType.valueOf(row.getString("party_type")), row.getBoolean("blank_clears")));
    }

    /** Those of the county that bear one of the marks; names in small letters. */
    List<Candidate> listCandidates(Collection<String> ids, Collection<String> businessIds,
            Collection<String> associations, Collection<String> names) {
        return this.db.sql("""
                WITH marked AS (
                    SELECT id FROM organisation.organisation WHERE id = ANY (:ids::uuid[])
                    UNION
                    SELECT id FROM organisation.organisation WHERE business_id = ANY (:businesses)
                    UNION
                    SELECT id FROM organisation.organisation WHERE association_number = ANY (:associations)
                    UNION
                    SELECT id FROM organisation.organisation WHERE lower(name_fi) = ANY (:names)
                    UNION
                    SELECT id FROM organisation.organisation WHERE lower(name_sv) = ANY (:names)
                    UNION
                    SELECT id FROM organisation.organisation WHERE lower(name_en) = ANY (:names))
                SELECT m.id, organisation.snapshot(p.county_id, m.id) AS snapshot
                FROM marked m
                JOIN organisation.participation p ON p.county_id = platform.county() AND p.organisation_id = m.id
                WHERE p.merged_into_id IS NULL
                """)
            .param("ids", ids.toArray(String[]::new))
            .param("businesses", businessIds.toArray(String[]::new))
            .param("associations", associations.toArray(String[]::new))
            .param("names", names.toArray(String[]::new))
            .query((row, number) -> new Candidate(new OrganisationId(Rows.uuid(row, "id")),
                    SnapshotStore.read(row.getString("snapshot"))))
            .list();
    }

}
