package fi.yhdyspinta.identity;

import java.time.Duration;

/**
 * Makes one-time sign-in links for people who are known already, for invitations and
 * first starts.
 */
public interface SignInLinks {

    /**
     * @param validity how long the link can be used, once
     * @return the address within the application, starting with "/"
     */
    String issue(PersonId person, Duration validity);

}
