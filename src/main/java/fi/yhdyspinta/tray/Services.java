package fi.yhdyspinta.tray;

import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The services of the national catalogue that a county knows and has linked to goals of
 * its plan (palvelut). They are public.
 */
@Component
public class Services {

    private final ServiceHereStore services;

    Services(ServiceHereStore services) {
        this.services = services;
    }

    /**
     * Those known in a municipality that serve a goal, those of the municipality itself
     * before those of the whole country.
     * @param county that of the request, or of {@code Tenant.run}
     * @param municipalityCode three digits
     */
    @Transactional(readOnly = true)
    public List<ServiceHere> inMunicipality(CountyId county, String municipalityCode, int limit) {
        return this.services.list(county, municipalityCode, limit);
    }

}
