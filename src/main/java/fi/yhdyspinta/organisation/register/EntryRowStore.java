package fi.yhdyspinta.organisation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Language;
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
        var organisation = new Organisation(new OrganisationId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                PartyType.valueOf(row.getString("party_type")), row.getString("municipality_code"),
                row.getString("role_mailbox"), Language.valueOf(row.getString("language")), row.getBoolean("example"));
        return new Entry(organisation, profile(row));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var businessId = row.getString("business_id");
        return new Profile(businessId == null ? null : new BusinessId(businessId), row.getString("association_number"),
                Set.copyOf(Rows.texts(row, "activity")), Rows.texts(row, "themes"),
                Rows.texts(row, "population_groups").stream().map(PopulationGroup::valueOf).collect(Collectors.toSet()),
                row.getBoolean("publicly_listed"), organisation(row, "parent_id"),
                row.getObject("ended_on", LocalDate.class), organisation(row, "successor_id"));
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
                    population_groups = :groups, publicly_listed = :listed, parent_id = :parent, ended_on = :ended,
                    successor_id = :successor
                WHERE id = :id
                """)
            .param("id", id.value())
            .param("business", profile.businessId() == null ? null : profile.businessId().value())
            .param("association", profile.associationNumber())
            .param("themes", profile.themes().toArray(String[]::new))
            .param("groups", profile.groups().stream().map(PopulationGroup::name).sorted().toArray(String[]::new))
            .param("listed", profile.publiclyListed())
            .param("parent", profile.parent() == null ? null : profile.parent().value())
            .param("ended", profile.endedOn())
            .param("successor", profile.successor() == null ? null : profile.successor().value())
            .update();
        saveActivity(id, profile);
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
