package fi.yhdyspinta.identity;

import java.util.Map;
import java.util.Optional;

/**
 * What the system administrator sets for the work accounts of the county of the
 * transaction. It is the administrator's since it says for which mail addresses a
 * provider speaks: a wrong word here would open the accounts of people of other counties
 * too.
 */
public interface WorkAccountSettings {

    Optional<WorkAccountProvider> find(PersonId administrator);

    /**
     * Keeps what is wanted. Links to the accounts of another provider than before end.
     * @param secret of the client; blank when the one kept already stays
     * @return message keys of what was refused, by the name of the field; then nothing
     * has changed
     */
    Map<String, String> save(PersonId administrator, WorkAccountProvider wanted, String secret);

    /** Asks the provider whether it would work, now. */
    ProviderFinding tryOut(PersonId administrator);

}
