package fi.yhdyspinta.identity.signin;

import java.time.Clock;
import java.util.Objects;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.web.Cookies;
import fi.yhdyspinta.platform.web.LostForm;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What guards every request: sessions, CSRF, the Content-Security-Policy and the one-time
 * links. Who may do what is asked in the façades of the modules, where the things are
 * known; here everybody passes.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "identity.session", maxInactiveIntervalInSeconds = SignInSecurity.SESSION_SECONDS)
class SignInSecurity {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** So long after the last page a person stays signed in. */
    static final int SESSION_SECONDS = 12 * 60 * 60;

    /** RFC 5321: no address is longer, so that one cut here is nobody's. */
    private static final int LONGEST_ADDRESS = 254;

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignInRequests requests, LostForm lostForm) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
            .requestCache(cache -> cache.requestCache(new NullRequestCache()))
            .oneTimeTokenLogin(link -> link.loginPage("/sign-in")
                .tokenGeneratingUrl("/sign-in/link")
                .generateRequestResolver(request -> new GenerateOneTimeTokenRequest(email(request)))
                .tokenGenerationSuccessHandler(requests::accept)
                .showDefaultSubmitPage(false)
                .loginProcessingUrl("/sign-in/session")
                .successHandler((request, response, who) -> response.sendRedirect(Destination.of(request)))
                .failureHandler((request, response, why) -> response.sendRedirect("/sign-in?expired")))
            .logout(end -> end.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies(Cookies.SESSION))
            .exceptionHandling(problems -> problems.accessDeniedHandler(lostForm))
            .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY)))
            .build();
    }

    @Bean
    @Primary
    SparingSessions sparingSessions(JdbcIndexedSessionRepository database) {
        return new SparingSessions(database);
    }

    /**
     * A session is kept without transactions: it holds who has signed in, and one that
     * was kept by half has signed in nobody.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    OneTimeTokenService oneTimeTokenService(OneTimeLinks links, Clock clock) {
        return new OneTimeTokenService() {

            /**
             * Nothing is made here: whether the address is known must not show in the
             * answer or its time.
             */
            @Override
            public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
                return new DefaultOneTimeToken("none", request.getUsername(), clock.instant());
            }

            @Override
            public OneTimeToken consume(OneTimeTokenAuthenticationToken authentication) {
                var token = Objects.requireNonNullElse(authentication.getTokenValue(), "");
                return links.use(token)
                    .map(person -> new DefaultOneTimeToken(token, person.toString(), clock.instant()))
                    .orElseThrow(() -> new InvalidOneTimeTokenException("Unknown, used or expired"));
            }

        };
    }

    /**
     * The chain of filters is not timed filter by filter: it costs more than it tells.
     */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    UserDetailsService userDetailsService() {
        return SignedIn::new;
    }

    private static String email(HttpServletRequest request) {
        var email = request.getParameter("email");
        if (email == null || email.isBlank()) {
            return "nobody";
        }
        var address = email.strip();
        return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }

}
