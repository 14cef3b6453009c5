package fi.yhdyspinta.journey;

import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A passkey in the books that no device has: it can be looked at and taken away. */
final class KeptPasskey {

    private KeptPasskey() {
    }

    static UUID of(PersonId person, BeanFactory beans) {
        var id = UUID.randomUUID();
        beans.getBean(JdbcClient.class).sql("""
                INSERT INTO identity.passkey (id, person_id, credential_id, public_key, signature_count, verified,
                                              backup_eligible, backed_up, attestation, client_data, name, created_at)
                VALUES (?, ?, convert_to(?, 'UTF8'), '', 0, true, false, false, '', '', 'Kannettava', now())
                """).params(id, person.value(), id.toString()).update();
        return id;
    }

}
