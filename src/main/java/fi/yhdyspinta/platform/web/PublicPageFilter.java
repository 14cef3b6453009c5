package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.yhdyspinta.platform.web.PublicPages.Address;
import fi.yhdyspinta.platform.web.PublicPages.Edition;
import fi.yhdyspinta.platform.web.PublicPages.Header;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a public page that has just been drawn for a visitor, for
 * {@link PublicPageHandler} to hand to the next ones.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicPageFilter extends OncePerRequestFilter {

    /** Headers that belong to one sending of a page, not to the page. */
    private static final Set<String> OF_THE_SENDING = Set.of("content-length", "content-encoding", "transfer-encoding",
            "connection", "date", "vary", "server", "etag");

    private final PublicPages pages;

    PublicPageFilter(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var address = (Address) request.getAttribute(PublicPages.ADDRESS);
        var edition = (Edition) request.getAttribute(PublicPageMark.EDITION);
        var drawn = (byte[]) request.getAttribute(PublicPages.DRAWN);
        if (address != null && edition != null && drawn != null && response.getStatus() == HttpServletResponse.SC_OK
                && response.getHeader(HttpHeaders.SET_COOKIE) == null) {
            this.pages.keep(address, edition, headers(response), drawn);
        }
    }

    private static List<Header> headers(HttpServletResponse drawn) {
        var headers = new ArrayList<Header>();
        for (var name : drawn.getHeaderNames()) {
            if (!OF_THE_SENDING.contains(name.toLowerCase(Locale.ROOT))) {
                drawn.getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
        }
        return headers;
    }

}
