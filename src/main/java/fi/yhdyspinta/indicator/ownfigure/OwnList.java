package fi.yhdyspinta.indicator.ownfigure;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;

/** What has been handed in, with the organisations it is of. */
public record OwnList(List<Upload> uploads, Map<OrganisationId, Organisation> organisations) {

    public OwnList {
        uploads = List.copyOf(uploads);
        organisations = Map.copyOf(organisations);
    }

    public boolean example() {
        return this.organisations.values().stream().anyMatch(Organisation::example);
    }

}
