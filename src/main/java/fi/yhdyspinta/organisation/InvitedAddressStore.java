package fi.yhdyspinta.organisation;

import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitedAddressStore {

    private final JdbcClient db;

    InvitedAddressStore(JdbcClient db) {
        this.db = db;
    }

    List<InvitedAddresses.Invited> list(String email) {
        return this.db.sql("""
                SELECT name, role, invited_at
                FROM organisation.role_invitation
                WHERE county_id = platform.county() AND email = :email
                ORDER BY invited_at DESC
                """)
            .param("email", email)
            .query((row, number) -> new InvitedAddresses.Invited(row.getString("name"),
                    Role.valueOf(row.getString("role")), Rows.instant(row, "invited_at")))
            .list();
    }

    /** The open ones are withdrawn, since nobody could answer them any more. */
    void erase(PersonId person, String email, String address, String name) {
        this.db.sql("""
                UPDATE organisation.role_invitation
                SET email = :address, name = :name,
                    withdrawn_at = CASE
                        WHEN accepted_at IS NULL AND declined_at IS NULL THEN coalesce(withdrawn_at, now())
                    END
                WHERE county_id = platform.county() AND (email = :email OR accepted_by = :person)
                """)
            .param("person", person.value())
            .param("email", email)
            .param("address", address)
            .param("name", name)
            .update();
    }

}
