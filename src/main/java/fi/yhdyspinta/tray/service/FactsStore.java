package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what the catalogue tells of services. */
@Repository
class FactsStore {

    private final JdbcClient db;

    FactsStore(JdbcClient db) {
        this.db = db;
    }

    Map<ServiceId, Known> listKnown(Collection<ServiceId> ids) {
        return this.db.sql("""
                SELECT id, name_fi, name_sv, name_en, provider_id, fingerprint, modified_at, gone_at IS NOT NULL AS gone
                FROM tray.service
                WHERE county_id = platform.county() AND id = ANY(:ids::uuid[])
                """)
            .param("ids", Rows.column(List.copyOf(ids), ServiceId::value))
            .query(FactsStore::known)
            .stream()
            .collect(Collectors.toMap(Known::id, Function.identity()));
    }

    /** Those of the providers that are not gone. */
    List<Known> listOf(Collection<UUID> providers) {
        return this.db.sql("""
                SELECT id, name_fi, name_sv, name_en, provider_id, fingerprint, modified_at, false AS gone
                FROM tray.service
                WHERE county_id = platform.county() AND provider_id = ANY(:providers::uuid[]) AND gone_at IS NULL
                ORDER BY coalesce(name_fi, name_sv, name_en) COLLATE "fi-x-icu", id
                """)
            .param("providers", Rows.column(List.copyOf(providers), Function.identity()::apply))
            .query(FactsStore::known)
            .list();
    }

    /** What has been told before and is told again. */
    void touch(Collection<ServiceId> ids, Brought by, Instant at) {
        this.db.sql("""
                UPDATE tray.service
                SET fetched_at = :at, gone_at = NULL,
                    brought_by = CASE WHEN brought_by = 'FETCH' THEN 'FETCH' ELSE :origin END
                WHERE county_id = platform.county() AND id = ANY(:ids::uuid[])
                """)
            .param("ids", Rows.column(List.copyOf(ids), ServiceId::value))
            .param("origin", by.name())
            .param("at", Rows.at(at))
            .update();
    }

    void save(CountyId county, Facts told, Brought by, Instant at) {
        var summary = told.summary();
        this.db
            .sql("""
                    INSERT INTO tray.service AS s (county_id, id, provider_id, name_fi, name_sv, name_en, summary_fi, summary_sv,
                                                   summary_en, kind, reach, charge, languages, age_groups, status,
                                                   modified_at, fetched_at, brought_by, fingerprint, words)
                    VALUES (:county, :id, :provider, :fi, :sv, :en, :summaryFi, :summarySv, :summaryEn, :kind, :reach, :charge,
                            :languages, :ages, :status, :modified, :at, :origin, :fingerprint, :words)
                    ON CONFLICT (county_id, id) DO UPDATE
                    SET provider_id = excluded.provider_id, name_fi = excluded.name_fi, name_sv = excluded.name_sv,
                        name_en = excluded.name_en, summary_fi = excluded.summary_fi, summary_sv = excluded.summary_sv,
                        summary_en = excluded.summary_en, kind = excluded.kind, reach = excluded.reach,
                        charge = excluded.charge, languages = excluded.languages, age_groups = excluded.age_groups,
                        status = excluded.status, modified_at = excluded.modified_at, fetched_at = excluded.fetched_at,
                        brought_by = CASE WHEN s.brought_by = 'FETCH' THEN 'FETCH' ELSE excluded.brought_by END,
                        fingerprint = excluded.fingerprint, words = excluded.words, gone_at = NULL
                    """)
            .param("county", county.value())
            .param("id", told.id().value())
            .param("provider", told.provider().id())
            .param("fi", told.name().fi())
            .param("sv", told.name().sv())
            .param("en", told.name().en())
            .param("summaryFi", summary == null ? null : summary.fi())
            .param("summarySv", summary == null ? null : summary.sv())
            .param("summaryEn", summary == null ? null : summary.en())
            .param("kind", told.kind().name())
            .param("reach", told.reach().name())
            .param("charge", told.charge() == null ? null : told.charge().name())
            .param("languages", told.languages().toArray(String[]::new))
            .param("ages", told.ages().stream().map(AgeGroup::name).toArray(String[]::new))
            .param("status", told.status())
            .param("modified", Rows.atOrNull(told.modifiedAt()))
            .param("at", Rows.at(at))
            .param("origin", by.name())
            .param("fingerprint", told.fingerprint())
            .param("words", told.words())
            .update();
        forgetParts(told.id());
        saveMunicipalities(county, told);
        saveAreas(county, told);
        saveTerms(county, told);
        saveChannels(county, told);
    }

    /** The addresses of channels stay, since another answer has told them. */
    private void forgetParts(ServiceId service) {
        this.db.sql("""
                WITH municipalities AS (
                    DELETE FROM tray.service_municipality
                    WHERE county_id = platform.county() AND service_id = :service),
                areas AS (
                    DELETE FROM tray.service_area
                    WHERE county_id = platform.county() AND service_id = :service)
                DELETE FROM tray.service_term
                WHERE county_id = platform.county() AND service_id = :service
                """).param("service", service.value()).update();
    }

    private void saveMunicipalities(CountyId county, Facts told) {
        this.db.sql("""
                INSERT INTO tray.service_municipality (county_id, service_id, municipality_code)
                SELECT :county, :service, unnest(:codes::text[])
                """)
            .param("county", county.value())
            .param("service", told.id().value())
            .param("codes", told.municipalities().toArray(String[]::new))
            .update();
    }

    private void saveAreas(CountyId county, Facts told) {
        var areas = told.areas();
        this.db.sql("""
                INSERT INTO tray.service_area (county_id, service_id, position, kind, code, name_fi, name_sv, name_en)
                SELECT :county, :service, a.position - 1, a.kind, a.code, a.fi, a.sv, a.en
                FROM unnest(:kinds::text[], :codes::text[], :fi::text[], :sv::text[], :en::text[])
                    WITH ORDINALITY AS a (kind, code, fi, sv, en, position)
                """)
            .param("county", county.value())
            .param("service", told.id().value())
            .param("kinds", Rows.column(areas, Facts.Area::kind))
            .param("codes", Rows.column(areas, Facts.Area::code))
            .param("fi", Rows.column(areas, Facts.Area::name, LocalText::fi))
            .param("sv", Rows.column(areas, Facts.Area::name, LocalText::sv))
            .param("en", Rows.column(areas, Facts.Area::name, LocalText::en))
            .update();
    }

    private void saveTerms(CountyId county, Facts told) {
        var terms = told.terms();
        this.db.sql("""
                INSERT INTO tray.service_term (county_id, service_id, kind, position, code, name_fi, name_sv, name_en)
                SELECT :county, :service, t.kind, t.position - 1, t.code, t.fi, t.sv, t.en
                FROM unnest(:kinds::text[], :codes::text[], :fi::text[], :sv::text[], :en::text[])
                    WITH ORDINALITY AS t (kind, code, fi, sv, en, position)
                """)
            .param("county", county.value())
            .param("service", told.id().value())
            .param("kinds", Rows.column(terms, Term::kind))
            .param("codes", Rows.column(terms, Term::code))
            .param("fi", Rows.column(terms, Term::name, LocalText::fi))
            .param("sv", Rows.column(terms, Term::name, LocalText::sv))
            .param("en", Rows.column(terms, Term::name, LocalText::en))
            .update();
    }

    private void saveChannels(CountyId county, Facts told) {
        var channels = told.channels();
        this.db.sql("""
                WITH before AS (
                    DELETE FROM tray.service_channel
                    WHERE county_id = platform.county() AND service_id = :service AND position >= :count)
                INSERT INTO tray.service_channel AS c (county_id, service_id, position, channel_id, name)
                SELECT :county, :service, t.position, t.id, t.name
                FROM unnest(:positions::int[], :ids::uuid[], :names::text[]) AS t (position, id, name)
                ON CONFLICT (county_id, service_id, position) DO UPDATE
                SET channel_id = excluded.channel_id, name = excluded.name,
                    page_fi = CASE WHEN c.channel_id = excluded.channel_id THEN c.page_fi END,
                    page_sv = CASE WHEN c.channel_id = excluded.channel_id THEN c.page_sv END,
                    page_en = CASE WHEN c.channel_id = excluded.channel_id THEN c.page_en END,
                    told_at = CASE WHEN c.channel_id = excluded.channel_id THEN c.told_at END
                """)
            .param("county", county.value())
            .param("service", told.id().value())
            .param("count", channels.size())
            .param("positions", positions(channels.size()))
            .param("ids", Rows.column(channels, Facts.Channel::id))
            .param("names", Rows.column(channels, Facts.Channel::name))
            .update();
    }

    void markGone(Collection<ServiceId> ids, Instant at) {
        this.db.sql("""
                UPDATE tray.service
                SET gone_at = greatest(:at, fetched_at)
                WHERE county_id = platform.county() AND id = ANY(:ids::uuid[]) AND gone_at IS NULL
                """).param("ids", Rows.column(List.copyOf(ids), ServiceId::value)).param("at", Rows.at(at)).update();
    }

    /** Those that a fetch had brought and that the fetch that began then has not seen. */
    int markUnseen(Instant begun, Instant at) {
        return this.db.sql("""
                UPDATE tray.service
                SET gone_at = greatest(:at, fetched_at)
                WHERE county_id = platform.county() AND brought_by = 'FETCH' AND fetched_at < :begun AND gone_at IS NULL
                """).param("begun", Rows.at(begun)).param("at", Rows.at(at)).update();
    }

    private static @Nullable String[] positions(int count) {
        return Rows.column(IntStream.range(0, count).boxed().toList(), position -> position);
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(new ServiceId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                Rows.uuid(row, "provider_id"), row.getString("fingerprint"), Rows.instantOrNull(row, "modified_at"),
                row.getBoolean("gone"));
    }

}
