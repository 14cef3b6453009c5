package fi.yhdyspinta.identity.signin;

import java.io.IOException;
import java.util.HashMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request remember its session until it ends, and no longer. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionMemory extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(SparingSessions.KNOWN, new HashMap<>()).call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        }
        catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        }
        catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

}
