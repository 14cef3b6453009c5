package fi.yhdyspinta.indicator.ownfigure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnStore {

    private static final String SELECT = """
            SELECT id, organisation_id, handed_by, handed_at, code, title_fi, title_sv, title_en, about, unit, decimals,
                   aim, measure, state, reason
            FROM indicator.own_upload
            """;

    private static final Sex[] SEXES = Sex.values();

    private final JdbcClient db;

    OwnStore(JdbcClient db) {
        this.db = db;
    }

    /** All of the county, the newest first. */
    List<Upload> list() {
        return this.db.sql(SELECT + """
                WHERE county_id = platform.county()
                ORDER BY handed_at DESC, id
                """).query(OwnStore::upload).list();
    }

    Optional<Upload> find(UploadId id) {
        return this.db.sql(SELECT + """
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(OwnStore::upload).optional();
    }

    /** To whom the own indicator belongs. */
    Optional<OrganisationId> findOwner(int indicator) {
        return this.db.sql("""
                SELECT organisation_id
                FROM indicator.own_indicator
                WHERE county_id = platform.county() AND indicator_number = :indicator
                """)
            .param("indicator", indicator)
            .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
            .optional();
    }

    void saveOwner(Actor actor, int indicator, OrganisationId organisation) {
        this.db.sql("""
                INSERT INTO indicator.own_indicator (county_id, indicator_number, organisation_id)
                VALUES (:county, :indicator, :organisation)
                ON CONFLICT DO NOTHING
                """)
            .param("county", actor.county().value())
            .param("indicator", indicator)
            .param("organisation", organisation.value())
            .update();
    }

    void insert(Actor actor, Upload upload, List<OwnRow> rows) {
        this.db
            .sql("""
                    INSERT INTO indicator.own_upload (county_id, id, organisation_id, handed_by, handed_at, code, title_fi, title_sv,
                                                      title_en, about, unit, decimals, aim, measure)
                    VALUES (:county, :id, :organisation, :by, :at, :code, :fi, :sv, :en, :about, :unit, :decimals, :aim, :measure)
                    """)
            .param("county", actor.county().value())
            .param("id", upload.id().value())
            .param("organisation", upload.organisation().value())
            .param("by", upload.handedBy().value())
            .param("at", Rows.at(upload.handedAt()))
            .param("code", upload.key().code())
            .param("fi", upload.title().fi())
            .param("sv", upload.title().sv())
            .param("en", upload.title().en())
            .param("about", upload.about())
            .param("unit", upload.unit())
            .param("decimals", upload.decimals())
            .param("aim", upload.aim() == null ? null : upload.aim().name())
            .param("measure", upload.measure().name())
            .update();
        this.db
            .sql("""
                    INSERT INTO indicator.own_row (county_id, upload_id, municipality_code, year, sex, value)
                    SELECT :county, :id, code, year, sex, value
                    FROM unnest(:codes::text[], :years::int[], :sexes::int[], :values::float8[]) AS r (code, year, sex, value)
                    """)
            .param("county", actor.county().value())
            .param("id", upload.id().value())
            .param("codes", Rows.column(rows, OwnRow::code))
            .param("years", rows.stream().map(OwnRow::year).toArray(Integer[]::new))
            .param("sexes", rows.stream().map(row -> row.sex().ordinal()).toArray(Integer[]::new))
            .param("values", Rows.column(rows, OwnRow::value))
            .update();
    }

    List<OwnRow> listRows(UploadId id) {
        return this.db.sql("""
                SELECT municipality_code, year, sex, value
                FROM indicator.own_row
                WHERE county_id = platform.county() AND upload_id = :id
                ORDER BY municipality_code, year, sex
                """)
            .param("id", id.value())
            .query((row, number) -> new OwnRow(row.getString("municipality_code"), row.getInt("year"),
                    SEXES[row.getInt("sex")], row.getDouble("value")))
            .list();
    }

    /** Decides once; the rows of a file are not needed any more. */
    boolean decide(Actor actor, UploadId id, Upload.State state, @Nullable String reason, Instant at) {
        var decided = this.db.sql("""
                UPDATE indicator.own_upload
                SET state = :state, reason = :reason, decided_by = :by, decided_at = :at
                WHERE county_id = platform.county() AND id = :id AND state = 'WAITING'
                """)
            .param("state", state.name())
            .param("reason", reason)
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .param("id", id.value())
            .update() == 1;
        if (decided) {
            this.db.sql("""
                    DELETE FROM indicator.own_row
                    WHERE county_id = platform.county() AND upload_id = :id
                    """).param("id", id.value()).update();
        }
        return decided;
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        var aim = row.getString("aim");
        return new Upload(new UploadId(Rows.uuid(row, "id")), new OrganisationId(Rows.uuid(row, "organisation_id")),
                new PersonId(Rows.uuid(row, "handed_by")), Rows.instant(row, "handed_at"),
                new IndicatorKey(Source.OWN, row.getString("code")), Rows.localText(row, "title"),
                row.getString("about"), row.getString("unit"), row.getInt("decimals"),
                aim == null ? null : Indicator.Aim.valueOf(aim), Indicator.Measure.valueOf(row.getString("measure")),
                Upload.State.valueOf(row.getString("state")), row.getString("reason"));
    }

}
