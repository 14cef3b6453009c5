package fi.yhdyspinta.organisation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies an organisation that takes part (organisaatio, osapuoli). */
public record OrganisationId(UUID value) implements TypedId {

    public static OrganisationId of(String text) {
        return new OrganisationId(TypedId.parse(text));
    }

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
