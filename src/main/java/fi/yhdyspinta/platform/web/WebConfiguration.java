package fi.yhdyspinta.platform.web;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    Clock clock() {
        return Clock.system(Frame.ZONE);
    }

    /**
     * The language chosen with ?lang=sv is remembered in a cookie; before that the
     * browser's wish counts.
     */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(Cookies.LANGUAGE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(
                request -> WishedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).locale());
        return resolver;
    }

    /**
     * The browser keeps the key of a session for longer than the server keeps the
     * session, which ends after some hours without use: whoever works on is never signed
     * out.
     */
    @Bean
    DefaultCookieSerializerCustomizer sessionCookie() {
        return cookie -> {
            cookie.setCookieName(Cookies.SESSION);
            cookie.setCookieMaxAge((int) Duration.ofDays(7).toSeconds());
        };
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> publicPageHandler(PublicPages pages) {
        return factory -> factory
            .addServerCustomizers(server -> server.setHandler(new PublicPageHandler(pages, server.getHandler())));
    }

    /** Whoever reads open data is told when nothing has changed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> openDataTags() {
        var tags = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/api/*");
        return tags;
    }

    @Bean
    WebMvcRegistrations routesByShape() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RoutesByShape();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

}
