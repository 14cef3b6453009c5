package fi.yhdyspinta.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys as the library that checks signatures knows them. */
@Component
class PasskeyCredentials implements UserCredentialRepository {

    private final PasskeyStore passkeys;

    private final Clock clock;

    PasskeyCredentials(PasskeyStore passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** A new one is kept; of a known one it is kept that it has been used. */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        var credential = passkey.getCredentialId().getBytes();
        if (this.passkeys.find(credential).isPresent()) {
            this.passkeys.setUsed(credential, passkey.getSignatureCount(), this.clock.instant());
        }
        else {
            this.passkeys.insert(PasskeyPeople.person(passkey.getUserEntityUserId()), passkey,
                    Objects.requireNonNull(passkey.getAttestationObject()).getBytes(),
                    Objects.requireNonNull(passkey.getAttestationClientDataJSON()).getBytes(), this.clock.instant());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return this.passkeys.find(credential.getBytes()).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes person) {
        return this.passkeys.listRecords(PasskeyPeople.person(person));
    }

    /** Its owner takes a passkey away on the own page. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are taken away by their owners");
    }

}
