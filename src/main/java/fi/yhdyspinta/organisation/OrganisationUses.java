package fi.yhdyspinta.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tells in which of its things an organisation has a part, and lets its successor take
 * its place. Whoever keeps things of organisations implements it, in modules above too.
 */
public interface OrganisationUses {

    /**
     * @param successor who carries on its work, null when nobody does
     */
    List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor);

    /**
     * Lets the successor take its place wherever it was told to be movable. What was on
     * the days before stays as it was.
     * @return how many are the successor's now
     */
    default int move(Actor actor, OrganisationId organisation, OrganisationId successor) {
        return 0;
    }

}
