package fi.yhdyspinta.indicator.ownfigure;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies figures that an organisation has handed in (luovutetut luvut). */
public record UploadId(UUID value) implements TypedId {

    public static UploadId of(String text) {
        return new UploadId(TypedId.parse(text));
    }

    public static UploadId next() {
        return new UploadId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
