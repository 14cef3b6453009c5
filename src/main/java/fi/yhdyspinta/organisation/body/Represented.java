package fi.yhdyspinta.organisation.body;

import java.util.Set;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that has a seat (edustettu organisaatio).
 *
 * @param municipality code of its home
 * @param listed whether it has agreed to be listed publicly
 */
public record Represented(OrganisationId id, LocalText name, PartyType type, @Nullable String municipality,
        boolean listed) {

    private static final Set<PartyType> AUTHORITIES = Set.of(PartyType.MUNICIPALITY, PartyType.COUNTY, PartyType.STATE,
            PartyType.POLICE, PartyType.KELA, PartyType.REGIONAL_COUNCIL, PartyType.EMPLOYMENT_AREA);

    /** Authorities are public; others when they have agreed. */
    boolean isOpen() {
        return this.listed || AUTHORITIES.contains(this.type);
    }

    /** The municipality it comes from; a municipality comes from itself. */
    @Nullable String place() {
        return this.municipality == null && this.type == PartyType.MUNICIPALITY ? this.id.toString()
                : this.municipality;
    }

}
