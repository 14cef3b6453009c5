package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who provide services, and the addresses of channels, as the catalogue tells. */
@Repository
class ServiceProviderStore {

    private final JdbcClient db;

    ServiceProviderStore(JdbcClient db) {
        this.db = db;
    }

    /** Those that services name; what is known of one already stays. */
    void name(CountyId county, List<Facts.Provider> providers) {
        this.db.sql("""
                INSERT INTO tray.provider (county_id, id, name_fi)
                SELECT :county, p.id, max(p.name)
                FROM unnest(:ids::uuid[], :names::text[]) AS p (id, name)
                GROUP BY p.id
                ON CONFLICT (county_id, id) DO NOTHING
                """)
            .param("county", county.value())
            .param("ids", Rows.column(providers, Facts.Provider::id))
            .param("names", Rows.column(providers, Facts.Provider::name))
            .update();
    }

    void save(CountyId county, List<ProviderFacts> providers, Instant at) {
        this.db.sql("""
                INSERT INTO tray.provider (county_id, id, name_fi, name_sv, name_en, business_id, kind, email, page_fi,
                                           page_sv, page_en, told_at)
                SELECT DISTINCT ON (p.id) :county, p.id, p.fi, p.sv, p.en, p.business, p.kind, p.email, p.page_fi,
                       p.page_sv, p.page_en, :at::timestamptz
                FROM unnest(:ids::uuid[], :fi::text[], :sv::text[], :en::text[], :businessIds::text[], :kinds::text[],
                            :emails::text[], :pagesFi::text[], :pagesSv::text[], :pagesEn::text[])
                    AS p (id, fi, sv, en, business, kind, email, page_fi, page_sv, page_en)
                ON CONFLICT (county_id, id) DO UPDATE
                SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
                    business_id = excluded.business_id, kind = excluded.kind, email = excluded.email,
                    page_fi = excluded.page_fi, page_sv = excluded.page_sv, page_en = excluded.page_en,
                    told_at = excluded.told_at
                """)
            .param("county", county.value())
            .param("ids", Rows.column(providers, ProviderFacts::id))
            .param("fi", Rows.column(providers, ProviderFacts::name, LocalText::fi))
            .param("sv", Rows.column(providers, ProviderFacts::name, LocalText::sv))
            .param("en", Rows.column(providers, ProviderFacts::name, LocalText::en))
            .param("businessIds", Rows.column(providers, ProviderFacts::businessId))
            .param("kinds", Rows.column(providers, ProviderFacts::kind))
            .param("emails", Rows.column(providers, ProviderFacts::email))
            .param("pagesFi", Rows.column(providers, ProviderFacts::page, LocalText::fi))
            .param("pagesSv", Rows.column(providers, ProviderFacts::page, LocalText::sv))
            .param("pagesEn", Rows.column(providers, ProviderFacts::page, LocalText::en))
            .param("at", Rows.at(at))
            .update();
    }

    /** Wherever a service has such a channel. */
    void saveChannels(List<ChannelFacts> channels, Instant at) {
        this.db.sql("""
                UPDATE tray.service_channel s
                SET page_fi = c.fi, page_sv = c.sv, page_en = c.en, told_at = :at
                FROM unnest(:ids::uuid[], :fi::text[], :sv::text[], :en::text[]) AS c (id, fi, sv, en)
                WHERE s.county_id = platform.county() AND s.channel_id = c.id
                """)
            .param("ids", Rows.column(channels, ChannelFacts::id))
            .param("fi", Rows.column(channels, ChannelFacts::page, LocalText::fi))
            .param("sv", Rows.column(channels, ChannelFacts::page, LocalText::sv))
            .param("en", Rows.column(channels, ChannelFacts::page, LocalText::en))
            .param("at", Rows.at(at))
            .update();
    }

    /**
     * Those of services that are not gone, to be asked when a fetch has read its lists.
     */
    List<UUID> listAsked(Instant begun) {
        return this.db.sql("""
                SELECT DISTINCT p.id
                FROM tray.provider p
                JOIN tray.service s ON s.county_id = p.county_id AND s.provider_id = p.id
                WHERE p.county_id = platform.county() AND s.gone_at IS NULL
                  AND (p.told_at IS NULL OR p.told_at < :begun)
                ORDER BY p.id
                """).param("begun", Rows.at(begun)).query((row, number) -> Rows.uuid(row, "id")).list();
    }

    List<UUID> listAskedChannels(Instant begun) {
        return this.db.sql("""
                SELECT DISTINCT c.channel_id
                FROM tray.service_channel c
                JOIN tray.service s ON s.county_id = c.county_id AND s.id = c.service_id
                WHERE c.county_id = platform.county() AND s.gone_at IS NULL
                  AND (c.told_at IS NULL OR c.told_at < :begun)
                ORDER BY c.channel_id
                """).param("begun", Rows.at(begun)).query((row, number) -> Rows.uuid(row, "channel_id")).list();
    }

    /** Those with services that are not gone, by name. */
    List<Provider> list() {
        return this.db.sql("""
                SELECT p.id, p.name_fi, p.name_sv, p.name_en, p.business_id, p.email, p.page_fi, p.page_sv, p.page_en,
                       p.told_at, p.kind = 'Example' AS example
                FROM tray.provider p
                WHERE p.county_id = platform.county()
                  AND EXISTS (
                      SELECT 1
                      FROM tray.service s
                      WHERE s.county_id = p.county_id AND s.provider_id = p.id AND s.gone_at IS NULL)
                ORDER BY coalesce(p.name_fi, p.name_sv, p.name_en) COLLATE "fi-x-icu", p.id
                """).query(ServiceProviderStore::provider).list();
    }

    Provider get(UUID id) {
        return this.db.sql("""
                SELECT id, name_fi, name_sv, name_en, business_id, email, page_fi, page_sv, page_en, told_at,
                       kind = 'Example' AS example
                FROM tray.provider
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id).query(ServiceProviderStore::provider).single();
    }

    private static Provider provider(ResultSet row, int number) throws SQLException {
        return new Provider(Rows.uuid(row, "id"), Rows.localText(row, "name"), row.getString("business_id"),
                row.getString("email"), page(row), Rows.instantOrNull(row, "told_at"), row.getBoolean("example"));
    }

    static @Nullable LocalText page(ResultSet row) throws SQLException {
        var fi = row.getString("page_fi");
        var sv = row.getString("page_sv");
        var en = row.getString("page_en");
        return fi == null && sv == null && en == null ? null : new LocalText(fi, sv, en);
    }

}
