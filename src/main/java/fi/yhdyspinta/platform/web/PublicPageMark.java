package fi.yhdyspinta.platform.web;

import java.util.List;

import fi.yhdyspinta.platform.database.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes, before a public page is drawn, which edition of its county it will show: what is
 * written meanwhile makes it old.
 */
@Component
class PublicPageMark implements HandlerInterceptor, WebMvcConfigurer {

    static final String EDITION = PublicPageMark.class.getName();

    private final PublicPages pages;

    PublicPageMark(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getUserPrincipal() == null
                && isKept(method.getMethodAnnotation(PublicPage.class), request.getQueryString())) {
            Tenant.current().ifPresent(county -> request.setAttribute(EDITION, this.pages.edition(county)));
        }
        return true;
    }

    /** Of questions without end only those are kept that a page has named. */
    private static boolean isKept(@Nullable PublicPage page, @Nullable String question) {
        return page != null && (question == null || List.of(page.questions()).contains(question));
    }

}
