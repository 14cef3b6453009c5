package fi.yhdyspinta.identity.signin.workaccount;

import java.util.Objects;

import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestOperations;

/**
 * Exchanges the code for what the provider says of the person, by the library: state,
 * nonce, proof key, signature, issuer, receiver and time are checked there.
 */
@Component
class CodeExchange {

    private final OidcAuthorizationCodeAuthenticationProvider library;

    private final RestOperations keys;

    CodeExchange(Outgoing outgoing) {
        this.keys = outgoing.template();
        this.library = new OidcAuthorizationCodeAuthenticationProvider(tokens(outgoing), people(outgoing));
        this.library.setJwtDecoderFactory(this::decoder);
    }

    /**
     * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when
     * anything is not as it should be
     */
    Claims exchange(ClientRegistration registration, OAuth2AuthorizationExchange exchange) {
        var done = Objects
            .requireNonNull(this.library.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange)));
        var person = (OidcUser) Objects.requireNonNull(done.getPrincipal());
        return new Claims(Objects.requireNonNull(registration.getProviderDetails().getIssuerUri()),
                Objects.requireNonNull(person.getSubject()), person.getEmail(),
                Boolean.TRUE.equals(person.getEmailVerified()));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens(Outgoing outgoing) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(outgoing.client().configureMessageConverters(converters -> {
            converters.addCustomConverter(new FormHttpMessageConverter());
            converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
        }).defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
        return tokens;
    }

    private static OidcUserService people(Outgoing outgoing) {
        var template = outgoing.template();
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var userInfo = new DefaultOAuth2UserService();
        userInfo.setRestOperations(template);
        var people = new OidcUserService();
        people.setOauth2UserService(userInfo);
        return people;
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder
            .withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .restOperations(this.keys)
            .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

}
