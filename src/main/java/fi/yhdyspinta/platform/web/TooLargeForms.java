package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a form that is too large with a page. It is read to its end and thrown away
 * first, since a browser that is cut off while it sends shows no page at all; the text is
 * still in the form when the writer goes back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeForms extends OncePerRequestFilter {

    private static final long READ_AT_MOST = DataSize.ofMegabytes(64).toBytes();

    private final JteViews views;

    private final LocaleResolver locales;

    private final long most;

    private final long mostWithFiles;

    TooLargeForms(@Lazy JteViews views, LocaleResolver locales,
            @Value("${server.jetty.max-http-form-post-size}") DataSize most,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostWithFiles) {
        this.views = views;
        this.locales = locales;
        this.most = most.toBytes();
        this.mostWithFiles = mostWithFiles.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_TYPE), "");
        if (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return request.getContentLengthLong() <= this.mostWithFiles;
        }
        return request.getContentLengthLong() <= this.most
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= READ_AT_MOST) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.locales);
        var page = new ModelAndView("platform/problem");
        page.addObject("key", "platform.problem.tooLarge");
        page.addObject("reference", "");
        page.addObject("kept", List.of());
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        this.views.render(page, request, response);
    }

}
