package fi.yhdyspinta.identity.signin.workaccount;

import fi.yhdyspinta.identity.ProviderFinding.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The registrations that the library works with, made from the settings of the county of
 * the request each time, so that a change holds at once.
 */
@Component
class Registrations {

    private final Providers providers;

    private final Issuers issuers;

    Registrations(Providers providers, Issuers issuers) {
        this.providers = providers;
        this.issuers = issuers;
    }

    /** As the library asks for them, by the first part of the county's addresses. */
    ClientRegistrationRepository repository() {
        return this::find;
    }

    /**
     * @return null when the county does not use work accounts
     * @throws IssuerTrouble when the provider does not answer as it should
     */
    @Nullable ClientRegistration find(String county) {
        var provider = this.providers.findActive().orElse(null);
        if (provider == null) {
            return null;
        }
        var secret = this.providers.findSecret().orElseThrow(() -> new IssuerTrouble(Kind.SECRET_UNREADABLE, county));
        try {
            return ClientRegistrations.fromOidcConfiguration(this.issuers.metadata(provider.issuer()))
                .registrationId(county)
                .clientId(provider.clientId())
                .clientSecret(secret)
                .redirectUri("{baseUrl}/" + county + "/sign-in/work-account/return")
                .scope("openid", "email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
        }
        catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new IssuerTrouble(Kind.NO_METADATA, provider.issuer());
        }
    }

}
