package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;

/** How a row of organisation.organisation is read, wherever it is asked for. */
public final class OrganisationRowStore {

    private OrganisationRowStore() {
    }

    /**
     * Needs the columns id, name_fi, name_sv, name_en, party_type, municipality_code,
     * role_mailbox, language and example.
     */
    public static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(new OrganisationId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                PartyType.valueOf(row.getString("party_type")), row.getString("municipality_code"),
                row.getString("role_mailbox"), Language.valueOf(row.getString("language")), row.getBoolean("example"));
    }

}
