package fi.yhdyspinta.platform;

import java.util.UUID;

/** An identifier that knows what it identifies. Implemented by one record per thing. */
public interface TypedId {

    UUID value();

    /**
     * Reads an id that came in an address or a form.
     * @throws NotFound when the text is no id, since then nothing stands at that address
     */
    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        }
        catch (IllegalArgumentException notAnId) {
            throw new NotFound("No such id");
        }
    }

}
