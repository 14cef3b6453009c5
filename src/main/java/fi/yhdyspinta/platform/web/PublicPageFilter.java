package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.PublicPages.Address;
import fi.yhdyspinta.platform.web.PublicPages.Edition;
import fi.yhdyspinta.platform.web.PublicPages.Header;
import fi.yhdyspinta.platform.web.PublicPages.Page;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands a visitor a page that has been drawn already, before sessions, security and the
 * database are asked. Whoever bears a session, asks a question or sends something passes
 * on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicPageFilter extends OncePerRequestFilter {

    private static final String SESSION = "yhdyspinta";

    private static final String LANGUAGE = "language";

    /** Headers that belong to one sending of a page, not to the page. */
    private static final Set<String> OF_THE_SENDING = Set.of("content-length", "content-encoding", "content-type",
            "transfer-encoding", "connection", "date", "vary", "server", "etag");

    private final PublicPages pages;

    PublicPageFilter(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getQueryString() != null
                || cookie(request, SESSION) != null || request.getHeader("HX-Request") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = new Address(request.getRequestURI(), language(request));
        var page = this.pages.find(address);
        if (page.isPresent()) {
            send(page.get(), request, response);
            return;
        }
        chain.doFilter(request, response);
        keep(address, request, response);
    }

    private void keep(Address address, HttpServletRequest request, HttpServletResponse response) {
        var edition = (Edition) request.getAttribute(PublicPageMark.EDITION);
        var drawn = (byte[]) request.getAttribute(PublicPages.DRAWN);
        if (edition != null && drawn != null && response.getStatus() == HttpServletResponse.SC_OK
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

    private static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var header : page.headers()) {
            response.addHeader(header.name(), header.value());
        }
        response.setContentType("text/html;charset=UTF-8");
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var packed = accepted != null && accepted.contains("gzip");
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var content = packed ? page.packed() : page.plain();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** As the locale resolver of the pages chooses it. */
    private static Language language(HttpServletRequest request) {
        var chosen = cookie(request, LANGUAGE);
        if (chosen != null) {
            return Language.of(Locale.forLanguageTag(chosen));
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Language.FI : Language.of(request.getLocale());
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

}
