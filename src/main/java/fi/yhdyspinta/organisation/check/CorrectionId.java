package fi.yhdyspinta.organisation.check;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a correction that an organisation has sent (korjausehdotus). */
public record CorrectionId(UUID value) implements TypedId {

    public static CorrectionId of(String text) {
        return new CorrectionId(TypedId.parse(text));
    }

    public static CorrectionId next() {
        return new CorrectionId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
