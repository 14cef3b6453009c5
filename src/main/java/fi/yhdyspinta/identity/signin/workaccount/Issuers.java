package fi.yhdyspinta.identity.signin.workaccount;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import fi.yhdyspinta.identity.ProviderFinding;
import fi.yhdyspinta.identity.ProviderFinding.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * What providers say about themselves (OpenID Connect Discovery 1.0), asked when somebody
 * signs in and never at the start. A good answer is remembered for some minutes, a bad
 * one for some seconds, so that a provider in trouble holds nobody up.
 */
@Component
class Issuers {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private static final List<String> ENDPOINTS = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
    };

    private final Cache<String, Map<String, Object>> known = Caffeine.newBuilder()
        .maximumSize(1_000)
        .expireAfterWrite(Duration.ofMinutes(5))
        .build();

    private final Cache<String, ProviderFinding> troubled = Caffeine.newBuilder()
        .maximumSize(1_000)
        .expireAfterWrite(Duration.ofSeconds(15))
        .build();

    private final RestClient client;

    private final boolean loopback;

    /**
     * @param loopback whether a provider on the own machine may be asked without TLS, for
     * trying things out
     */
    Issuers(Outgoing outgoing, @Value("${yhdyspinta.work-accounts.loopback:false}") boolean loopback) {
        this.client = outgoing.client().build();
        this.loopback = loopback;
    }

    /** Whether the address may be asked at all. */
    boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null
                    && uri.getRawFragment() == null && ("https".equals(uri.getScheme()) || isOwnMachine(uri));
        }
        catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private boolean isOwnMachine(URI uri) {
        return this.loopback && "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
    }

    /**
     * @throws IssuerTrouble when the provider does not answer as it should
     */
    Map<String, Object> metadata(String issuer) {
        var trouble = this.troubled.getIfPresent(issuer);
        if (trouble != null) {
            throw new IssuerTrouble(trouble.kind(), trouble.detail());
        }
        var metadata = this.known.getIfPresent(issuer);
        return metadata == null ? remembered(issuer) : metadata;
    }

    private Map<String, Object> remembered(String issuer) {
        try {
            var metadata = fetch(issuer);
            this.known.put(issuer, metadata);
            return metadata;
        }
        catch (IssuerTrouble trouble) {
            this.troubled.put(issuer, trouble.finding());
            throw trouble;
        }
    }

    /** Asks anew, and for the keys too. */
    ProviderFinding tryOut(String issuer) {
        this.known.invalidate(issuer);
        this.troubled.invalidate(issuer);
        try {
            var metadata = metadata(issuer);
            requireKeys(text(metadata, "jwks_uri"));
            return new ProviderFinding(Kind.WELL, text(metadata, "authorization_endpoint"));
        }
        catch (IssuerTrouble trouble) {
            return trouble.finding();
        }
    }

    private Map<String, Object> fetch(String issuer) {
        var address = issuer.replaceFirst("/$", "") + WELL_KNOWN;
        var metadata = asked(address, JSON);
        var named = text(metadata, "issuer");
        if (!named.equals(issuer)) {
            throw new IssuerTrouble(named.isEmpty() ? Kind.NO_METADATA : Kind.OTHER_ISSUER,
                    named.isEmpty() ? address : named);
        }
        Stream.concat(ENDPOINTS.stream(), Stream.of("userinfo_endpoint").filter(metadata::containsKey))
            .map(endpoint -> text(metadata, endpoint))
            .filter(endpoint -> !isSafe(endpoint.replaceFirst("\\?.*", "")))
            .findFirst()
            .ifPresent(unsafe -> {
                throw new IssuerTrouble(unsafe.isEmpty() ? Kind.NO_METADATA : Kind.UNSAFE_ADDRESS,
                        unsafe.isEmpty() ? address : unsafe);
            });
        if (!(metadata.get("id_token_signing_alg_values_supported") instanceof List<?> signatures)
                || !signatures.contains("RS256")) {
            throw new IssuerTrouble(Kind.NO_SIGNATURE, "RS256");
        }
        return metadata;
    }

    private void requireKeys(String address) {
        try {
            if (JWKSet.parse(asked(address, JSON)).isEmpty()) {
                throw new IssuerTrouble(Kind.NO_KEYS, address);
            }
        }
        catch (ParseException unreadable) {
            throw new IssuerTrouble(Kind.NO_KEYS, address);
        }
    }

    private <T> T asked(String address, ParameterizedTypeReference<T> type) {
        try {
            var answer = this.client.get()
                .uri(URI.create(address))
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .toEntity(type);
            return content(address, answer);
        }
        catch (ResourceAccessException silent) {
            throw new IssuerTrouble(isSlow(silent) ? Kind.SLOW : Kind.UNREACHABLE, address);
        }
        catch (RestClientResponseException refusal) {
            throw new IssuerTrouble(Kind.REFUSES, refusal.getStatusCode().value() + " " + address);
        }
        catch (RestClientException unreadable) {
            throw new IssuerTrouble(Kind.NO_METADATA, address);
        }
    }

    private static <T> T content(String address, ResponseEntity<T> answer) {
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new IssuerTrouble(Kind.REFUSES, answer.getStatusCode().value() + " " + address);
        }
        @Nullable T content = answer.getBody();
        if (content == null) {
            throw new IssuerTrouble(Kind.NO_METADATA, address);
        }
        return content;
    }

    private static boolean isSlow(Throwable failure) {
        return Stream
            .<@Nullable Throwable>iterate(failure, Objects::nonNull, each -> Objects.requireNonNull(each).getCause())
            .anyMatch(HttpTimeoutException.class::isInstance);
    }

    private static String text(Map<String, Object> metadata, String name) {
        return Objects.toString(metadata.get(name), "");
    }

}
