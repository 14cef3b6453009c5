package fi.yhdyspinta.outcome;

import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;

/** A view that differs from a conclusion, and whose it is (eriävä näkemys). */
public record Dissent(String text, List<OrganisationId> organisations) {

    public Dissent {
        organisations = List.copyOf(organisations);
    }

}
