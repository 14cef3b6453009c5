package fi.yhdyspinta.platform.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A form that came without a valid session: the session has ended while somebody wrote.
 * The page shows what was written, so that it can be taken along, and the way to sign in
 * again.
 */
@Component
public class LostForm implements AccessDeniedHandler {

    private final JteViews views;

    private final LocaleResolver locales;

    LostForm(@Lazy JteViews views, LocaleResolver locales) {
        this.views = views;
        this.locales = locales;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.locales);
        var page = ProblemPages.page(HttpStatus.FORBIDDEN, "sessionEnded", request, "");
        response.setStatus(HttpStatus.FORBIDDEN.value());
        this.views.render(page, request, response);
    }

}
