package fi.yhdyspinta.identity.signin;

import java.io.IOException;
import java.util.HashMap;

import fi.yhdyspinta.platform.web.Chains;
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
        Chains.within(ScopedValue.where(SparingSessions.KNOWN, new HashMap<>())::call, chain, request, response);
    }

}
