package fi.yhdyspinta.identity.signin;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The session a request has read or kept, for the length of that request: Spring Session
 * would read it again when the request ends.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 10)
class RequestSession extends OncePerRequestFilter {

    private static final ThreadLocal<AtomicReference<@Nullable Session>> CURRENT = new ThreadLocal<>();

    static void remember(@Nullable Session session) {
        var current = CURRENT.get();
        if (current != null) {
            current.set(session);
        }
    }

    static @Nullable Session find(String id) {
        var current = CURRENT.get();
        var known = current == null ? null : current.get();
        return known != null && known.getId().equals(id) && !known.isExpired() ? known : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CURRENT.set(new AtomicReference<>());
        try {
            chain.doFilter(request, response);
        }
        finally {
            CURRENT.remove();
        }
    }

}
