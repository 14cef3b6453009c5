package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActivityStore {

    private final JdbcClient db;

    ActivityStore(JdbcClient db) {
        this.db = db;
    }

    List<Activity> list(LocalDate day) {
        return this.db.sql("""
                SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox,
                       o.language, o.example, o.themes,
                       ARRAY(SELECT a.municipality_code FROM organisation.activity a WHERE a.organisation_id = o.id)
                           AS activity
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county()
                  AND (o.ended_on IS NULL OR o.ended_on > :day)
                ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
                """).param("day", day).query(ActivityStore::activity).list();
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        var home = row.getString("municipality_code");
        var municipalities = new TreeSet<>(Rows.texts(row, "activity"));
        if (home != null) {
            municipalities.add(home);
        }
        return new Activity(
                new Organisation(new OrganisationId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                        PartyType.valueOf(row.getString("party_type")), home, row.getString("role_mailbox"),
                        Language.valueOf(row.getString("language")), row.getBoolean("example")),
                municipalities, Rows.texts(row, "themes"));
    }

}
