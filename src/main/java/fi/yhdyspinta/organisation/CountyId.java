package fi.yhdyspinta.organisation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a wellbeing services county, the tenant (hyvinvointialue). */
public record CountyId(UUID value) implements TypedId {

    public static CountyId of(String text) {
        return new CountyId(TypedId.parse(text));
    }

    public static CountyId next() {
        return new CountyId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
