package fi.yhdyspinta.identity.signin.workaccount;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The provider of the county of the transaction. */
@Repository
class ProviderStore {

    private final JdbcClient db;

    ProviderStore(JdbcClient db) {
        this.db = db;
    }

    Optional<WorkAccountProvider> find() {
        return this.db.sql("""
                SELECT issuer, client_id, name_fi, name_sv, name_en, active
                FROM identity.work_account_provider
                WHERE county_id = platform.county()
                """)
            .query((row, number) -> new WorkAccountProvider(row.getString("issuer"), row.getString("client_id"),
                    Rows.localText(row, "name"), domains(), row.getBoolean("active")))
            .optional();
    }

    Optional<byte[]> findSecret() {
        return this.db.sql("""
                SELECT secret
                FROM identity.work_account_provider
                WHERE county_id = platform.county()
                """).query((row, number) -> row.getBytes("secret")).optional();
    }

    void save(WorkAccountProvider provider, byte[] secret, Instant at) {
        this.db.sql("""
                INSERT INTO identity.work_account_provider (county_id, issuer, client_id, secret, name_fi, name_sv,
                                                            name_en, active, changed_at)
                VALUES (platform.county(), :issuer, :client, :secret, :fi, :sv, :en, :active, :at)
                ON CONFLICT (county_id) DO UPDATE
                SET issuer = excluded.issuer, client_id = excluded.client_id, secret = excluded.secret,
                    name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
                    active = excluded.active, changed_at = excluded.changed_at
                """)
            .param("issuer", provider.issuer())
            .param("client", provider.clientId())
            .param("secret", secret)
            .param("fi", provider.name().in(Language.FI))
            .param("sv", provider.name().in(Language.SV))
            .param("en", provider.name().in(Language.EN))
            .param("active", provider.active())
            .param("at", Rows.at(at))
            .update();
    }

    void deleteDomains() {
        this.db.sql("""
                DELETE FROM identity.work_account_domain
                WHERE county_id = platform.county()
                """).update();
    }

    /**
     * @return whether no other county has the domain
     */
    boolean insertDomain(String domain) {
        return this.db.sql("""
                INSERT INTO identity.work_account_domain (county_id, domain)
                VALUES (platform.county(), :domain)
                ON CONFLICT DO NOTHING
                """).param("domain", domain).update() == 1;
    }

    private SortedSet<String> domains() {
        return new TreeSet<>(this.db.sql("""
                SELECT domain
                FROM identity.work_account_domain
                WHERE county_id = platform.county()
                """).query(String.class).list());
    }

}
