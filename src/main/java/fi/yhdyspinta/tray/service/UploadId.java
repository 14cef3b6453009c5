package fi.yhdyspinta.tray.service;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a file that waits to be taken (tuotava tiedosto). */
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
