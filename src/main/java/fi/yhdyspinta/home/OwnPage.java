package fi.yhdyspinta.home;

import java.util.List;

import fi.yhdyspinta.home.CountyFront.Waiting;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;

/** What a person is and what waits for that person, county by county. */
public record OwnPage(String name, String email, List<InCounty> counties) {

    /** Within one county: for whom, as what, and what waits. */
    public record InCounty(County county, List<Side> sides, List<Waiting> waiting) {
    }

    /** An organisation and the roles held for it. */
    public record Side(Organisation organisation, List<Role> roles) {
    }

}
