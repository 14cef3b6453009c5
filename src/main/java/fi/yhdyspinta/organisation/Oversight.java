package fi.yhdyspinta.organisation;

import java.util.Set;

import fi.yhdyspinta.platform.Forbidden;

/**
 * Whose roles somebody looks after (huolehtii rooleista). The county's coordinator gives
 * and ends any role; a representative those who stand in and draft for the own
 * organisation; a municipal coordinator the same for the parties of the own municipality.
 *
 * @param everybody whether all organisations and roles are within it
 * @param organisations those within it otherwise
 */
public record Oversight(boolean everybody, Set<OrganisationId> organisations) {

    private static final Set<Role> BESIDE_THE_REPRESENTATIVE = Set.of(Role.DEPUTY, Role.CONTRIBUTOR);

    public Oversight {
        organisations = Set.copyOf(organisations);
    }

    public boolean isNothing() {
        return !this.everybody && this.organisations.isEmpty();
    }

    /** Whether the people of the organisation are shown. */
    public boolean covers(OrganisationId organisation) {
        return this.everybody || this.organisations.contains(organisation);
    }

    /** Whether the role may be given and ended. */
    public boolean reaches(OrganisationId organisation, Role role) {
        return this.everybody || covers(organisation) && BESIDE_THE_REPRESENTATIVE.contains(role);
    }

    /**
     * @throws Forbidden when there is nobody to look after
     */
    public Oversight required() {
        if (isNothing()) {
            throw new Forbidden("Looks after nobody's roles");
        }
        return this;
    }

    /**
     * @throws Forbidden when the role is not for the actor to give or end
     */
    void require(OrganisationId organisation, Role role) {
        if (!reaches(organisation, role)) {
            throw new Forbidden("Not for the actor to give or end");
        }
    }

}
