package fi.yhdyspinta.identity.signin;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signing in with a device instead of a mail (pääsyavaimet; W3C Web Authentication). A
 * person adds and takes away passkeys on the own page; the mail link works beside them.
 */
@Component
class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

    private final WebAuthnRelyingPartyOperations operations;

    private final PasskeyStore passkeys;

    private final People people;

    private final AuditTrail audit;

    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(WebAuthnRelyingPartyOperations operations, PasskeyStore passkeys, People people, AuditTrail audit) {
        this.operations = operations;
        this.passkeys = passkeys;
        this.people = people;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Passkey> list(PersonId person) {
        return this.passkeys.list(person);
    }

    /**
     * @throws NotFound when the person has no such passkey
     */
    @Transactional(readOnly = true)
    public Passkey get(PersonId person, PasskeyId id) {
        return list(person).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such passkey"));
    }

    /** Whether another passkey of the person bears the name. */
    @Transactional(readOnly = true)
    public boolean isTaken(PersonId person, String name, PasskeyId besides) {
        return list(person).stream().anyMatch(each -> each.name().equalsIgnoreCase(name) && !each.id().equals(besides));
    }

    /**
     * The log tells that it was done, not the name.
     * @throws NotFound when the person has no such passkey
     */
    @Transactional
    public void rename(PersonId person, PasskeyId id, String name) {
        if (!this.passkeys.rename(person, id, name)) {
            throw new NotFound("No such passkey");
        }
        this.audit.record(new OwnDoing(person), SignInAudit.PASSKEY_RENAMED, id);
    }

    @Transactional
    public void remove(PersonId person, PasskeyId id) {
        if (!this.passkeys.delete(person, id)) {
            throw new NotFound("No such passkey");
        }
        this.audit.record(new OwnDoing(person), SignInAudit.PASSKEY_REMOVED, id);
    }

    /** What the browser is asked to make. */
    @Transactional
    public PublicKeyCredentialCreationOptions begin(Authentication person) {
        return this.operations
            .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
    }

    /**
     * Keeps what the browser has made.
     * @param asked for the person who asked
     * @param credential as JSON
     * @return whether it is what was asked for
     */
    boolean add(PublicKeyCredentialCreationOptions asked, String credential, String name) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made = this.json.readValue(credential,
                    this.json.getTypeFactory()
                        .constructParametricType(PublicKeyCredential.class, AuthenticatorAttestationResponse.class));
            this.operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, name)));
            return true;
        }
        catch (RuntimeException wrong) {
            log.info("A passkey was not taken: {}", wrong.toString());
            return false;
        }
    }

    /** What a browser without anybody signed in is asked to sign. */
    @Transactional(readOnly = true)
    public PublicKeyCredentialRequestOptions challenge() {
        return this.operations
            .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Whose passkey has signed what was asked, if anybody's. */
    Optional<PersonId> recognise(PublicKeyCredentialRequestOptions asked, String credential) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> signed = this.json.readValue(credential,
                    this.json.getTypeFactory()
                        .constructParametricType(PublicKeyCredential.class, AuthenticatorAssertionResponse.class));
            var owner = this.operations.authenticate(new RelyingPartyAuthenticationRequest(asked, signed));
            return this.people.find(PasskeyPeople.person(owner.getId())).map(Person::id);
        }
        catch (RuntimeException wrong) {
            log.info("A passkey did not sign in: {}", wrong.toString());
            return Optional.empty();
        }
    }

    String written(Object options) {
        return this.json.writeValueAsString(options);
    }

}
