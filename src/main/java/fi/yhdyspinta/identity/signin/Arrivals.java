package fi.yhdyspinta.identity.signin;

import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Puts a person into the session. It gets a new id and its forms new tokens, so that
 * nobody who knew it before is let in too.
 */
@Component
public class Arrivals {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    private final SessionAuthenticationStrategy sessions = new CompositeSessionAuthenticationStrategy(
            List.of(new ChangeSessionIdAuthenticationStrategy(),
                    new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var who = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.toString()), null, List.of());
        this.sessions.onAuthentication(who, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        this.contexts.saveContext(context, request, response);
    }

}
