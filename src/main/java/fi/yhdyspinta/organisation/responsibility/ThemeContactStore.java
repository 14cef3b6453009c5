package fi.yhdyspinta.organisation.responsibility;

import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Themes with their owners, and the contact persons of municipalities. */
@Repository
class ThemeContactStore {

    private final JdbcClient db;

    ThemeContactStore(JdbcClient db) {
        this.db = db;
    }

    List<Theme> listThemes() {
        return this.db.sql("""
                SELECT id, name, owner_name, owner_mail
                FROM organisation.contact_theme
                WHERE county_id = platform.county()
                ORDER BY name COLLATE "fi-x-icu"
                """).query(Theme.class).list();
    }

    List<ThemeContact> list() {
        return this.db.sql("""
                SELECT theme_id AS theme, organisation_id AS organisation, name, mail
                FROM organisation.theme_contact
                WHERE county_id = platform.county()
                """).query(ThemeContact.class).list();
    }

    void insert(CountyId county, Theme theme) {
        this.db.sql("""
                INSERT INTO organisation.contact_theme (county_id, id, name, owner_name, owner_mail)
                VALUES (:county, :id, :name, :owner, :mail)
                """)
            .param("county", county.value())
            .param("id", theme.id().value())
            .param("name", theme.name())
            .param("owner", theme.ownerName())
            .param("mail", theme.ownerMail())
            .update();
    }

    void update(Theme theme) {
        this.db.sql("""
                UPDATE organisation.contact_theme
                SET name = :name, owner_name = :owner, owner_mail = :mail
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", theme.id().value())
            .param("name", theme.name())
            .param("owner", theme.ownerName())
            .param("mail", theme.ownerMail())
            .update();
    }

    void save(CountyId county, ThemeContact contact) {
        this.db.sql("""
                INSERT INTO organisation.theme_contact (county_id, theme_id, organisation_id, name, mail)
                VALUES (:county, :theme, :organisation, :name, :mail)
                ON CONFLICT (county_id, theme_id, organisation_id) DO UPDATE
                SET name = excluded.name, mail = excluded.mail
                """)
            .param("county", county.value())
            .param("theme", contact.theme().value())
            .param("organisation", contact.organisation().value())
            .param("name", contact.name())
            .param("mail", contact.mail())
            .update();
    }

    void delete(ThemeId theme, OrganisationId organisation) {
        this.db.sql("""
                DELETE FROM organisation.theme_contact
                WHERE county_id = platform.county() AND theme_id = :theme AND organisation_id = :organisation
                """).param("theme", theme.value()).param("organisation", organisation.value()).update();
    }

}
