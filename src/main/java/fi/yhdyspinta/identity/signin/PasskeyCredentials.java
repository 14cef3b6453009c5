package fi.yhdyspinta.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.OwnDoing;
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

    private final AuditTrail audit;

    private final Clock clock;

    PasskeyCredentials(PasskeyStore passkeys, AuditTrail audit, Clock clock) {
        this.passkeys = passkeys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new one is kept; of a known one it is kept that it has been used.
     * @throws IllegalArgumentException when its counter has gone back, so that somebody
     * has copied it; a passkey that does not count tells nothing
     */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        this.passkeys.find(passkey.getCredentialId().getBytes())
            .ifPresentOrElse(known -> use(known, passkey.getSignatureCount()), () -> add(passkey));
    }

    private void use(CredentialRecord known, long count) {
        if (known.getSignatureCount() > 0 && count <= known.getSignatureCount()) {
            throw new IllegalArgumentException("The counter of the passkey has gone back");
        }
        this.passkeys.setUsed(known.getCredentialId().getBytes(), count, this.clock.instant());
    }

    private void add(CredentialRecord passkey) {
        var person = PasskeyPeople.person(passkey.getUserEntityUserId());
        this.passkeys.insert(person, passkey, Objects.requireNonNull(passkey.getAttestationObject()).getBytes(),
                Objects.requireNonNull(passkey.getAttestationClientDataJSON()).getBytes(), this.clock.instant());
        this.audit.record(new OwnDoing(person), SignInAudit.PASSKEY_ADDED, person);
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
