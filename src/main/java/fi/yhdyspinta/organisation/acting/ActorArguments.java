package fi.yhdyspinta.organisation.acting;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the actor and the county of a request to the controllers that ask for them. */
@Component
class ActorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ActingFor acting;

    ActorArguments(ActingFor acting) {
        this.acting = acting;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == County.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new NotFound("No county in the address");
        }
        if (parameter.getParameterType() == County.class) {
            return CountyFilter.countyOf(request).orElseThrow(() -> new NotFound("No county in the address"));
        }
        return this.acting.find(request).orElseThrow(() -> new NotFound("No county in the address"));
    }

}
