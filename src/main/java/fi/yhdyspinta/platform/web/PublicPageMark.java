package fi.yhdyspinta.platform.web;

import fi.yhdyspinta.platform.database.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(PublicPage.class)
                && request.getUserPrincipal() == null) {
            Tenant.current().ifPresent(county -> request.setAttribute(EDITION, this.pages.edition(county)));
        }
        return true;
    }

}
