package fi.yhdyspinta.organisation.acting;

import java.io.IOException;
import java.util.Optional;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.web.Chains;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The county stands first in the address: everything behind it works on the rows of that
 * county only.
 */
@Component
class CountyFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = CountyFilter.class.getName();

    private final Counties counties;

    CountyFilter(Counties counties) {
        this.counties = counties;
    }

    static Optional<County> countyOf(HttpServletRequest request) {
        return Optional.ofNullable((County) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var county = this.counties.findBySlug(firstPart(request.getRequestURI()));
        if (county.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, county.get());
        Chains.within(work -> Tenant.call(county.get().id().value(), work), chain, request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static String firstPart(String path) {
        var end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

}
