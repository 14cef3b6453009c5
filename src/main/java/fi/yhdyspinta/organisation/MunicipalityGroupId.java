package fi.yhdyspinta.organisation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a group of municipalities (kuntaryhmä). */
public record MunicipalityGroupId(UUID value) implements TypedId {

    public static MunicipalityGroupId of(String text) {
        return new MunicipalityGroupId(TypedId.parse(text));
    }

    public static MunicipalityGroupId next() {
        return new MunicipalityGroupId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
