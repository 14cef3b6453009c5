package fi.yhdyspinta.identity.signin;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a passkey (pääsyavain). */
public record PasskeyId(UUID value) implements TypedId {

    public static PasskeyId of(String text) {
        return new PasskeyId(TypedId.parse(text));
    }

    static PasskeyId next() {
        return new PasskeyId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
