package fi.yhdyspinta.organisation.acting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns back at the door whom the table of routes does not let in, before anything is
 * looked up: a refusal then tells nothing of what there is. Whose thing it is, is decided
 * further in.
 */
@Component
class Door implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OURS = "fi.yhdyspinta.";

    private final RouteTable routes = RouteTable.read();

    private final ActingFor acting;

    Door(ActingFor acting) {
        this.acting = acting;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith(OURS)) {
            var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            var who = this.routes.who(request.getMethod(), pattern);
            if (!isLetIn(request, who)) {
                throw new Forbidden("Not let in to " + request.getMethod() + " " + pattern);
            }
        }
        return true;
    }

    private boolean isLetIn(HttpServletRequest request, Set<String> who) {
        if (who.contains(RouteTable.VISITOR) || who.contains(RouteTable.GUEST) && bearsGuestMark(request)) {
            return true;
        }
        if (SignedIn.current().isEmpty()) {
            return false;
        }
        return who.contains(RouteTable.PERSON) || who.contains(RouteTable.ADMINISTRATOR)
                || this.acting.find(request).filter(actor -> hasAny(actor, who)).isPresent();
    }

    private static boolean hasAny(Actor actor, Set<String> who) {
        return actor.mandates()
            .stream()
            .map(mandate -> mandate.role().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .anyMatch(who::contains);
    }

    /** Which wall the guest has joined, the wall itself looks at. */
    private static boolean bearsGuestMark(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null && Arrays.stream(cookies).map(Cookie::getName).anyMatch(RouteTable.GUEST::equals);
    }

}
