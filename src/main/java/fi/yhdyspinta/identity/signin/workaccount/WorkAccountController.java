package fi.yhdyspinta.identity.signin.workaccount;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.signin.Arrivals;
import fi.yhdyspinta.identity.signin.Destination;
import fi.yhdyspinta.identity.signin.workaccount.Recognition.Recognised;
import fi.yhdyspinta.identity.signin.workaccount.Recognition.Refused;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way to the provider of a county and back. It is a link and no form: our
 * Content-Security-Policy lets forms lead nowhere else, and the answer is bound to the
 * session that asked.
 */
@Controller
@RequestMapping("/{county}/sign-in/work-account")
class WorkAccountController {

    private static final String TO = "workAccount.to";

    /** What the library calls an answer to the code that is no answer. */
    private static final String NO_ANSWER = "invalid_token_response";

    private static final int LONGEST_DETAIL = 200;

    private static final Logger log = LoggerFactory.getLogger(WorkAccountController.class);

    private final HttpSessionOAuth2AuthorizationRequestRepository asked = new HttpSessionOAuth2AuthorizationRequestRepository();

    private final Registrations registrations;

    private final DefaultOAuth2AuthorizationRequestResolver questions;

    private final CodeExchange codes;

    private final StaffSignIns signIns;

    private final Arrivals arrivals;

    WorkAccountController(Registrations registrations, CodeExchange codes, StaffSignIns signIns, Arrivals arrivals) {
        this.registrations = registrations;
        this.questions = new DefaultOAuth2AuthorizationRequestResolver(registrations.repository());
        this.codes = codes;
        this.signIns = signIns;
        this.arrivals = arrivals;
    }

    @GetMapping
    ResponseEntity<Void> leave(@PathVariable String county, @RequestParam(defaultValue = "") String to,
            HttpServletRequest request, HttpServletResponse response) {
        var destination = destination(county, to);
        try {
            if (this.registrations.find(county) == null) {
                return refused(county, Refusal.OFF, destination, "");
            }
            var question = Objects.requireNonNull(this.questions.resolve(request, county));
            this.asked.saveAuthorizationRequest(question, request, response);
            request.getSession().setAttribute(TO, destination);
            return to(question.getAuthorizationRequestUri());
        }
        catch (IssuerTrouble trouble) {
            return refused(county, Refusal.UNREACHABLE, destination, Objects.toString(trouble.getMessage()));
        }
    }

    @GetMapping("/return")
    ResponseEntity<Void> comeBack(@PathVariable String county, HttpServletRequest request,
            HttpServletResponse response) {
        var question = this.asked.removeAuthorizationRequest(request, response);
        var destination = destination(county, takeDestination(request));
        var answer = question == null ? null : answer(request, question);
        if (question == null || answer == null
                || !county.equals(question.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            return refused(county, Refusal.EXPIRED, destination, "");
        }
        try {
            return recognise(county, destination, new OAuth2AuthorizationExchange(question, answer), request, response);
        }
        catch (IssuerTrouble trouble) {
            return refused(county, Refusal.UNREACHABLE, destination, Objects.toString(trouble.getMessage()));
        }
        catch (OAuth2AuthenticationException failed) {
            return refused(county, why(failed, answer), destination, Objects.toString(failed.getMessage()));
        }
    }

    /** Says what went wrong; the address holds a word and no secret. */
    @GetMapping("/refusal")
    String refusal(@PathVariable String county, @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String to, Model page) {
        page.addAttribute("why", Typed.choice(Refusal.class, why).orElse(Refusal.EXPIRED));
        page.addAttribute("to", destination(county, to));
        return "identity/workaccount/refusal";
    }

    private ResponseEntity<Void> recognise(String county, String destination, OAuth2AuthorizationExchange exchange,
            HttpServletRequest request, HttpServletResponse response) {
        var registration = this.registrations.find(county);
        if (registration == null) {
            return refused(county, Refusal.OFF, destination, "");
        }
        var issuer = registration.getProviderDetails().getIssuerUri();
        var speaker = request.getParameter("iss"); // RFC 9207
        if (speaker != null && !speaker.equals(issuer)) {
            return refused(county, Refusal.UNTRUSTED, destination, "iss");
        }
        return switch (this.signIns.recognise(Tenant.current().orElseThrow(),
                this.codes.exchange(registration, exchange))) {
            case Refused(Refusal why) -> refused(county, why, destination, "");
            case Recognised recognised -> {
                this.arrivals.signIn(recognised.person(), request, response);
                yield to(destination);
            }
        };
    }

    private static @Nullable OAuth2AuthorizationResponse answer(HttpServletRequest request,
            OAuth2AuthorizationRequest question) {
        var code = request.getParameter(OAuth2ParameterNames.CODE);
        var error = request.getParameter(OAuth2ParameterNames.ERROR);
        if (code == null && error == null) {
            return null;
        }
        var answer = error == null ? OAuth2AuthorizationResponse.success(Objects.requireNonNull(code))
                : OAuth2AuthorizationResponse.error(error);
        return answer.redirectUri(Objects.requireNonNull(question.getRedirectUri()))
            .state(request.getParameter(OAuth2ParameterNames.STATE))
            .build();
    }

    private static Refusal why(OAuth2AuthenticationException failed, OAuth2AuthorizationResponse answer) {
        if (answer.statusError()) {
            return Refusal.DENIED;
        }
        if (failed.getError().getErrorCode().equals(NO_ANSWER)) {
            return Refusal.UNREACHABLE;
        }
        return Stream
            .<@Nullable Throwable>iterate(failed, Objects::nonNull, each -> Objects.requireNonNull(each).getCause())
            .anyMatch(ResourceAccessException.class::isInstance) ? Refusal.UNREACHABLE : Refusal.UNTRUSTED;
    }

    private static String takeDestination(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return "";
        }
        var destination = Objects.toString(session.getAttribute(TO), "");
        session.removeAttribute(TO);
        return destination;
    }

    private static String destination(String county, String to) {
        return to.isEmpty() ? "/" + county : Destination.safe(to);
    }

    private static ResponseEntity<Void> refused(String county, Refusal why, String destination, String detail) {
        log.info("A work account has signed in nobody at {}: {} {}", county, why.word(), readable(detail));
        return to(UriComponentsBuilder.fromPath("/{county}/sign-in/work-account/refusal")
            .queryParam("why", "{why}")
            .queryParam("to", "{to}")
            .encode()
            .buildAndExpand(county, why.name(), destination)
            .toUriString());
    }

    /** What others have said is logged without what could pass for a line of the log. */
    private static String readable(String detail) {
        return detail.replaceAll("[^\\w .:/-]", "?").substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(address)).build();
    }

}
