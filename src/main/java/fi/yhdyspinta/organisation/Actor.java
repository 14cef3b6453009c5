package fi.yhdyspinta.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.Doer;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Forbidden;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person or a visitor, within a county, with the mandates held at this moment
 * and the organisation the person has chosen to act for (toimija).
 *
 * @param personOrVisitor null for a visitor who has not signed in
 * @param mandates all mandates of the person in this county
 * @param actingFor the organisation chosen among the mandates, null when there is none
 */
public record Actor(CountyId county, @Nullable PersonId personOrVisitor, List<Mandate> mandates,
        @Nullable OrganisationId actingFor) implements Doer {

    public Actor {
        mandates = List.copyOf(mandates);
    }

    public static Actor visitor(CountyId county) {
        return new Actor(county, null, List.of(), null);
    }

    public boolean isSignedIn() {
        return this.personOrVisitor != null;
    }

    /**
     * @throws Forbidden when nobody has signed in
     */
    public PersonId person() {
        if (this.personOrVisitor == null) {
            throw new Forbidden("Sign in first");
        }
        return this.personOrVisitor;
    }

    /**
     * @throws Forbidden when the person acts for no organisation in this county
     */
    public OrganisationId organisation() {
        if (this.actingFor == null) {
            throw new Forbidden("Acts for no organisation");
        }
        return this.actingFor;
    }

    /** Whether the person acts for an organisation of this county in some role. */
    public boolean isAtTheTable() {
        return this.actingFor != null && belongsTo(this.actingFor);
    }

    /**
     * The organisation acted for, to those who hold a role for it.
     * @throws Forbidden to those without a role in the county
     */
    public OrganisationId requireAtTheTable() {
        if (!isAtTheTable()) {
            throw new Forbidden("Needs a role in the county");
        }
        return organisation();
    }

    /** Whether the person holds the role for any organisation of this county. */
    public boolean has(Role role) {
        return this.mandates.stream().anyMatch(mandate -> mandate.role() == role);
    }

    /** Whether the person holds one of the roles for that organisation. */
    public boolean has(OrganisationId organisation, Role... roles) {
        return this.mandates.stream()
            .filter(mandate -> mandate.organisation().equals(organisation))
            .anyMatch(mandate -> List.of(roles).contains(mandate.role()));
    }

    /** Whether the person belongs to the organisation in any role. */
    public boolean belongsTo(OrganisationId organisation) {
        return this.mandates.stream().anyMatch(mandate -> mandate.organisation().equals(organisation));
    }

    public boolean isCoordinator() {
        return has(Role.COORDINATOR);
    }

    /**
     * @throws Forbidden unless the person holds the role
     */
    public void require(Role role) {
        if (!has(role)) {
            throw new Forbidden("Needs the role " + role);
        }
    }

    @Override
    public Optional<PersonId> doer() {
        return Optional.ofNullable(this.personOrVisitor);
    }

    @Override
    public UUID tenant() {
        return this.county.value();
    }

}
