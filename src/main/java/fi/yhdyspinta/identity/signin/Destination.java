package fi.yhdyspinta.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: a page of this application, never elsewhere. */
public final class Destination {

    private Destination() {
    }

    static String of(HttpServletRequest request) {
        return safe(request.getParameter("to"));
    }

    public static String safe(@Nullable String to) {
        return to != null && to.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?") ? to : "/";
    }

}
