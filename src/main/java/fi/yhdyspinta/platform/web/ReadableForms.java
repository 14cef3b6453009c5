package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reads what was sent before anybody else does. What cannot be read, since its bytes are
 * no text, is answered with a page; the sign NUL, which no database keeps, is shown as
 * the sign of an unreadable one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableForms extends OncePerRequestFilter {

    private final JteViews views;

    private final LocaleResolver locales;

    ReadableForms(@Lazy JteViews views, LocaleResolver locales) {
        this.views = views;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(new WithoutNul(request), response);
        }
        else {
            answer(request, response);
        }
    }

    /** Forms with files are read later, with their own limits. */
    private static boolean isReadable(HttpServletRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        }
        catch (RuntimeException unreadable) {
            // Each server has its own exception for it.
            return false;
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.locales);
        var page = new ModelAndView("platform/problem",
                Map.of("key", "platform.problem.badRequest", "reference", "", "kept", List.of()));
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        this.views.render(page, request, response);
    }

    /** Reads once: what a form holds does not change while it is answered. */
    private static final class WithoutNul extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> readable;

        private WithoutNul(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (this.readable == null) {
                var read = new LinkedHashMap<String, String[]>();
                super.getParameterMap().forEach((name, values) -> read.put(name, readable(values)));
                this.readable = Collections.unmodifiableMap(read);
            }
            return this.readable;
        }

        private static String[] readable(String[] values) {
            return Arrays.stream(values).map(value -> value.replace('\0', '\uFFFD')).toArray(String[]::new);
        }

    }

}
