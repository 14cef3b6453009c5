package fi.yhdyspinta.organisation;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the organisations of a county work (toimintakunnat), as the register of
 * organisations tells. They are public like the names.
 */
@Component
public class ActivityMunicipalities {

    private final ActivityMunicipalityStore activities;

    ActivityMunicipalities(ActivityMunicipalityStore activities) {
        this.activities = activities;
    }

    /** Codes of municipalities by organisation; those that tell none are left out. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<String>> list() {
        return this.activities.list();
    }

}
