package fi.yhdyspinta.identity;

import java.util.Optional;

/** The work accounts of people (työtunnukset). */
public interface WorkAccounts {

    /** The own account, for the person. */
    Optional<WorkAccount> find(PersonId person);

}
