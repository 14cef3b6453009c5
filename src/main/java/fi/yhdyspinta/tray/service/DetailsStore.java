package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all that is known of one service. */
@Repository
class DetailsStore {

    private final JdbcClient db;

    DetailsStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Details> find(ServiceId id) {
        return this.db
            .sql("""
                    SELECT id, provider_id, name_fi, name_sv, name_en, summary_fi, summary_sv, summary_en, kind, reach, charge,
                           languages, age_groups, status, modified_at, fetched_at, brought_by, gone_at
                    FROM tray.service
                    WHERE county_id = platform.county() AND id = :id
                    """)
            .param("id", id.value())
            .query((row, number) -> details(id, row))
            .optional();
    }

    /** Holds the service fast until the transaction ends. */
    boolean lock(ServiceId id) {
        return this.db.sql("""
                SELECT id
                FROM tray.service
                WHERE county_id = platform.county() AND id = :id
                FOR UPDATE
                """).param("id", id.value()).query((row, number) -> Rows.uuid(row, "id")).optional().isPresent();
    }

    boolean areKnown(Collection<ServiceId> ids) {
        return this.db.sql("""
                SELECT NOT EXISTS (
                    SELECT 1
                    FROM unnest(:ids::uuid[]) AS asked (id)
                    WHERE NOT EXISTS (
                        SELECT 1
                        FROM tray.service s
                        WHERE s.county_id = platform.county() AND s.id = asked.id))
                """).param("ids", Rows.column(List.copyOf(ids), ServiceId::value)).query(Boolean.class).single();
    }

    private Details details(ServiceId id, ResultSet row) throws SQLException {
        var charge = row.getString("charge");
        return new Details(id, Rows.localText(row, "name"), summary(row), Kind.valueOf(row.getString("kind")),
                Rows.uuid(row, "provider_id"), Reach.valueOf(row.getString("reach")), listMunicipalities(id),
                listAreas(id), charge == null ? null : Charge.valueOf(charge), Rows.texts(row, "languages"),
                Rows.texts(row, "age_groups").stream().map(AgeGroup::valueOf).toList(), listTerms(id), listWays(id),
                row.getString("status"), Rows.instantOrNull(row, "modified_at"), Rows.instant(row, "fetched_at"),
                Brought.valueOf(row.getString("brought_by")), Rows.instantOrNull(row, "gone_at"));
    }

    private static @Nullable LocalText summary(ResultSet row) throws SQLException {
        var told = row.getString("summary_fi") != null || row.getString("summary_sv") != null
                || row.getString("summary_en") != null;
        return told ? Rows.localText(row, "summary") : null;
    }

    private List<String> listMunicipalities(ServiceId id) {
        return this.db.sql("""
                SELECT municipality_code
                FROM tray.service_municipality
                WHERE county_id = platform.county() AND service_id = :id
                ORDER BY municipality_code
                """).param("id", id.value()).query((row, number) -> row.getString("municipality_code")).list();
    }

    private List<LocalText> listAreas(ServiceId id) {
        return this.db.sql("""
                SELECT name_fi, name_sv, name_en
                FROM tray.service_area
                WHERE county_id = platform.county() AND service_id = :id
                ORDER BY position
                """).param("id", id.value()).query((row, number) -> Rows.localText(row, "name")).list();
    }

    private List<Term> listTerms(ServiceId id) {
        return this.db.sql("""
                SELECT kind, code, name_fi, name_sv, name_en
                FROM tray.service_term
                WHERE county_id = platform.county() AND service_id = :id
                ORDER BY kind, position
                """)
            .param("id", id.value())
            .query((row, number) -> new Term(Term.Kind.valueOf(row.getString("kind")), row.getString("code"),
                    Rows.localText(row, "name")))
            .list();
    }

    private List<Details.Way> listWays(ServiceId id) {
        return this.db.sql("""
                SELECT name, page_fi, page_sv, page_en
                FROM tray.service_channel
                WHERE county_id = platform.county() AND service_id = :id
                ORDER BY position
                """)
            .param("id", id.value())
            .query((row, number) -> new Details.Way(row.getString("name"), ServiceProviderStore.page(row)))
            .list();
    }

}
