package fi.yhdyspinta.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyStore {

    private static final String COLUMNS = """
            SELECT id, person_id, credential_id, public_key, signature_count, verified, transports, backup_eligible,
                   backed_up, attestation, client_data, name, created_at, used_at
            FROM identity.passkey
            """;

    private final JdbcClient db;

    PasskeyStore(JdbcClient db) {
        this.db = db;
    }

    List<Passkey> list(PersonId person) {
        return this.db.sql("""
                SELECT id, name, created_at, used_at
                FROM identity.passkey
                WHERE person_id = :person
                ORDER BY created_at
                """)
            .param("person", person.value())
            .query((row, number) -> new Passkey(new PasskeyId(Rows.uuid(row, "id")), row.getString("name"),
                    Rows.instant(row, "created_at"), Rows.instantOrNull(row, "used_at")))
            .list();
    }

    List<CredentialRecord> listRecords(PersonId person) {
        return this.db.sql(COLUMNS + "WHERE person_id = :person")
            .param("person", person.value())
            .query(PasskeyStore::credential)
            .list();
    }

    Optional<CredentialRecord> find(byte[] credential) {
        return this.db.sql(COLUMNS + "WHERE credential_id = :credential")
            .param("credential", credential)
            .query(PasskeyStore::credential)
            .optional();
    }

    void insert(PersonId person, CredentialRecord passkey, byte[] attestation, byte[] clientData, Instant at) {
        this.db.sql("""
                INSERT INTO identity.passkey (id, person_id, credential_id, public_key, signature_count, verified,
                                              transports, backup_eligible, backed_up, attestation, client_data, name,
                                              created_at)
                VALUES (:id, :person, :credential, :key, :count, :verified, :transports, :eligible, :backedUp,
                        :attestation, :clientData, :name, :at)
                """)
            .param("id", PasskeyId.next().value())
            .param("person", person.value())
            .param("credential", passkey.getCredentialId().getBytes())
            .param("key", passkey.getPublicKey().getBytes())
            .param("count", passkey.getSignatureCount())
            .param("verified", passkey.isUvInitialized())
            .param("transports",
                    passkey.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new))
            .param("eligible", passkey.isBackupEligible())
            .param("backedUp", passkey.isBackupState())
            .param("attestation", attestation)
            .param("clientData", clientData)
            .param("name", passkey.getLabel())
            .param("at", Rows.at(at))
            .update();
    }

    void setUsed(byte[] credential, long count, Instant at) {
        this.db.sql("""
                UPDATE identity.passkey
                SET signature_count = :count, used_at = :at
                WHERE credential_id = :credential
                """).param("credential", credential).param("count", count).param("at", Rows.at(at)).update();
    }

    /**
     * @return whether the person has such a passkey
     */
    boolean rename(PersonId person, PasskeyId id, String name) {
        return this.db.sql("""
                UPDATE identity.passkey
                SET name = :name
                WHERE id = :id AND person_id = :person
                """).param("id", id.value()).param("person", person.value()).param("name", name).update() == 1;
    }

    /**
     * @return whether the person had such a passkey
     */
    boolean delete(PersonId person, PasskeyId id) {
        return this.db.sql("""
                DELETE FROM identity.passkey
                WHERE id = :id AND person_id = :person
                """).param("id", id.value()).param("person", person.value()).update() == 1;
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
            .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
            .credentialId(new Bytes(row.getBytes("credential_id")))
            .userEntityUserId(PasskeyPeople.handle(new PersonId(Rows.uuid(row, "person_id"))))
            .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
            .signatureCount(row.getLong("signature_count"))
            .uvInitialized(row.getBoolean("verified"))
            .transports(Rows.texts(row, "transports")
                .stream()
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet()))
            .backupEligible(row.getBoolean("backup_eligible"))
            .backupState(row.getBoolean("backed_up"))
            .attestationObject(new Bytes(row.getBytes("attestation")))
            .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
            .label(row.getString("name"))
            .created(Rows.instant(row, "created_at"))
            .build();
    }

}
