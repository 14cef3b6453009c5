package fi.yhdyspinta.identity.signin;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Puts {@link Sessions} before the library's own. Not as a bean beside it: Spring Boot
 * would then make none.
 */
@Component
class SessionReads implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository kept ? new Sessions(kept) : bean;
    }

}
