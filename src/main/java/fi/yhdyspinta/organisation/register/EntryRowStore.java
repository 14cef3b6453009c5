package fi.yhdyspinta.organisation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationRowStore;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what the register knows of one organisation. */
@Repository
class EntryRowStore {

    private final JdbcClient db;

    EntryRowStore(JdbcClient db) {
        this.db = db;
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(OrganisationRowStore.organisation(row, number), profile(row),
                OrganisationState.valueOf(row.getString("state")));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var businessId = row.getString("business_id");
        return new Profile(businessId == null ? null : new BusinessId(businessId), row.getString("association_number"),
                Set.copyOf(Rows.texts(row, "activity")), Rows.texts(row, "themes"),
                Rows.texts(row, "population_groups").stream().map(PopulationGroup::valueOf).collect(Collectors.toSet()),
                consent(row), organisation(row, "parent_id"), row.getObject("ended_on", LocalDate.class),
                organisation(row, "successor_id"));
    }

    private static @Nullable Consent consent(ResultSet row) throws SQLException {
        return row.getBoolean("publicly_listed")
                ? new Consent(row.getObject("consent_on", LocalDate.class), row.getString("consent_giver")) : null;
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    /** Writes an organisation that is there already. */
    void save(Entry entry) {
        var organisation = entry.organisation();
        this.db.sql("""
                UPDATE organisation.organisation
                SET name_fi = :fi, name_sv = :sv, name_en = :en, party_type = :type, municipality_code = :municipality,
                    role_mailbox = :mailbox, language = :language
                WHERE id = :id
                """)
            .param("id", organisation.id().value())
            .param("fi", organisation.name().fi())
            .param("sv", organisation.name().sv())
            .param("en", organisation.name().en())
            .param("type", organisation.partyType().name())
            .param("municipality", organisation.municipalityCode())
            .param("mailbox", organisation.roleMailbox())
            .param("language", organisation.language().name())
            .update();
        saveProfile(organisation.id(), entry.profile());
    }

    void saveProfile(OrganisationId id, Profile profile) {
        this.db.sql("""
                UPDATE organisation.organisation
                SET business_id = :business, association_number = :association, themes = :themes,
                    population_groups = :groups, publicly_listed = :listed, consent_on = :consentOn,
                    consent_giver = :consentGiver, parent_id = :parent, ended_on = :ended,
                    successor_id = :successor
                WHERE id = :id
                """)
            .param("id", id.value())
            .param("business", profile.businessId() == null ? null : profile.businessId().value())
            .param("association", profile.associationNumber())
            .param("themes", profile.themes().toArray(String[]::new))
            .param("groups", profile.groups().stream().map(PopulationGroup::name).sorted().toArray(String[]::new))
            .param("listed", profile.publiclyListed())
            .param("consentOn", profile.consent() == null ? null : profile.consent().on())
            .param("consentGiver", profile.consent() == null ? null : profile.consent().giver())
            .param("parent", profile.parent() == null ? null : profile.parent().value())
            .param("ended", profile.endedOn())
            .param("successor", profile.successor() == null ? null : profile.successor().value())
            .update();
        saveActivity(id, profile);
    }

    /**
     * Where it stands in the county from now on, and who said so; null when the system
     * did.
     */
    void saveState(CountyId county, OrganisationId id, OrganisationState state, @Nullable PersonId by, Instant at) {
        this.db.sql("""
                UPDATE organisation.participation
                SET state = :state
                WHERE county_id = platform.county() AND organisation_id = :id
                """).param("state", state.name()).param("id", id.value()).update();
        recordState(county, id, state, by, at);
    }

    void recordState(CountyId county, OrganisationId id, OrganisationState state, @Nullable PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO organisation.state_change (county_id, id, organisation_id, state, changed_at, changed_by)
                VALUES (:county, :change, :id, :state, :at, :by)
                """)
            .param("county", county.value())
            .param("change", Ids.next())
            .param("id", id.value())
            .param("state", state.name())
            .param("at", Rows.at(at))
            .param("by", by == null ? null : by.value())
            .update();
    }

    List<StateChange> listStates(OrganisationId id) {
        return this.db.sql("""
                SELECT state, changed_at, changed_by
                FROM organisation.state_change
                WHERE county_id = platform.county() AND organisation_id = :id
                ORDER BY changed_at DESC, id DESC
                """).param("id", id.value()).query((row, number) -> {
            var by = row.getObject("changed_by", UUID.class);
            return new StateChange(OrganisationState.valueOf(row.getString("state")), Rows.instant(row, "changed_at"),
                    by == null ? null : new PersonId(by));
        }).list();
    }

    void saveConsent(OrganisationId id, @Nullable Consent consent) {
        this.db.sql("""
                UPDATE organisation.organisation
                SET publicly_listed = :listed, consent_on = :on, consent_giver = :giver
                WHERE id = :id
                """)
            .param("id", id.value())
            .param("listed", consent != null)
            .param("on", consent == null ? null : consent.on())
            .param("giver", consent == null ? null : consent.giver())
            .update();
    }

    private void saveActivity(OrganisationId id, Profile profile) {
        this.db.sql("""
                DELETE FROM organisation.activity
                WHERE organisation_id = :id
                """).param("id", id.value()).update();
        this.db.sql("""
                INSERT INTO organisation.activity (organisation_id, municipality_code)
                SELECT :id, unnest(:municipalities::text[])
                """)
            .param("id", id.value())
            .param("municipalities", profile.municipalities().toArray(String[]::new))
            .update();
    }

}
