package fi.yhdyspinta.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What is asked of a passkey: that it is found without a name being typed, and that the
 * person unlocks it, since nothing else is asked for.
 */
@Configuration(proxyBeanMethods = false)
class PasskeySecurity {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(PasskeyPeople people, PasskeyCredentials credentials,
            PasskeyOrigins origins) {
        var operations = new Webauthn4JRelyingPartyOperations(people, credentials,
                PublicKeyCredentialRpEntity.builder().id(origins.domain()).name("Yhdyspinta").build(),
                origins.origins());
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build()));
        operations
            .setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

}
