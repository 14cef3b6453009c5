package fi.yhdyspinta.organisation.register;

import java.util.List;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationUse;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation that ends is still used, and what its successor may take over.
 *
 * @param successor who carries on its work, null when nobody does or the reader may not
 * see it
 * @param ready whether the organisation has ended and its successor has not
 */
public record SuccessionPage(Organisation organisation, @Nullable Organisation successor, List<OrganisationUse> uses,
        boolean ready) {

    /** What becomes the successor's. */
    public List<OrganisationUse> moving() {
        return this.ready ? this.uses.stream().filter(OrganisationUse::movable).toList() : List.of();
    }

    /** What somebody has to see to. */
    public List<OrganisationUse> staying() {
        return this.ready ? this.uses.stream().filter(use -> !use.movable()).toList() : this.uses;
    }

}
