package fi.yhdyspinta.identity.signin.workaccount;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A real OpenID provider on the own machine (Spring Authorization Server), started once
 * when a test first asks for it. Its people are invented; each says of itself what the
 * test has given it to say.
 */
final class OidcServer {

    static final String PASSWORD = "salasana";

    static final String SECRET = "asiakkaan-salaisuus-kokeita-varten";

    /**
     * The name of a claim by which a person's tokens are signed with a stranger's key.
     */
    static final String FORGED = "forged";

    private static OidcServer running;

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();

    private final Map<String, RegisteredClient> clients = new ConcurrentHashMap<>();

    private final int port;

    private OidcServer() {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(OidcServer.class, () -> this);
        context.register(Beans.class);
        context.refresh();
        this.port = context.getWebServer().getPort();
    }

    static synchronized OidcServer get() {
        if (running == null) {
            running = new OidcServer();
        }
        return running;
    }

    String issuer() {
        return "http://localhost:" + this.port;
    }

    /** Another issuer of the same server. */
    String otherIssuer() {
        return issuer() + "/toinen";
    }

    int port() {
        return this.port;
    }

    /** Makes a client that is sent back there; answers its id. */
    String newClient(String back) {
        var id = "asiakas-" + UUID.randomUUID();
        this.clients.put(id, client(id, back));
        return id;
    }

    /**
     * Somebody with an account here.
     * @param claims what is said of the person beside the name
     */
    String newPerson(String name, Map<String, Object> claims) {
        var account = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        this.people.put(account, claims);
        return account;
    }

    void change(String account, Map<String, Object> claims) {
        this.people.put(account, claims);
    }

    private static RegisteredClient client(String id, String back) {
        return RegisteredClient.withId(id)
            .clientId(id)
            .clientSecret(SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(back)
            .scope("openid")
            .scope("email")
            .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
            .build();
    }

    /** What the server consists of. */
    @EnableWebSecurity
    static class Beans {

        private static final String KEY = "avain";

        @Bean
        JettyServletWebServerFactory web() {
            return new JettyServletWebServerFactory(0);
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            var server = new OAuth2AuthorizationServerConfigurer();
            return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints -> endpoints.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .formLogin(Customizer.withDefaults())
                .build();
        }

        /** Passwords of tests hide nothing and cost no time. */
        @Bean
        @SuppressWarnings("deprecation")
        PasswordEncoder passwords() {
            return NoOpPasswordEncoder.getInstance();
        }

        @Bean
        UserDetailsService users() {
            return name -> User.withUsername(name).password(PASSWORD).authorities("ROLE_USER").build();
        }

        @Bean
        RegisteredClientRepository clients(OidcServer server) {
            return new RegisteredClientRepository() {

                @Override
                public void save(RegisteredClient client) {
                    server.clients.put(client.getId(), client);
                }

                @Override
                public RegisteredClient findById(String id) {
                    return server.clients.get(id);
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return server.clients.get(id);
                }

            };
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().multipleIssuersAllowed(true).build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            return newKeys();
        }

        @Bean
        JwtEncoder tokens(JWKSource<SecurityContext> keys) throws NoSuchAlgorithmException {
            var honest = new NimbusJwtEncoder(keys);
            var forger = new NimbusJwtEncoder(newKeys());
            return token -> (token.getClaims().hasClaim(FORGED) ? forger : honest).encode(token);
        }

        @Bean
        JwtDecoder readTokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> whatIsSaid(OidcServer server) {
            return token -> {
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    token.getClaims()
                        .claims(claims -> claims
                            .putAll(server.people.getOrDefault(token.getPrincipal().getName(), Map.of())));
                }
            };
        }

        private static JWKSource<SecurityContext> newKeys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(
                    new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate())
                        .keyID(KEY)
                        .build()));
        }

    }

}
