package fi.yhdyspinta.identity;

import fi.yhdyspinta.platform.Language;

/** A person who may sign in (henkilö). No national identifier is ever kept. */
public record Person(PersonId id, String email, String name, Language language) {

    /** What stands in the place of the name of one who has been erased. */
    public static final String ERASED = "poistettu henkilö";

    /** An address that no mail reaches (RFC 2606: nobody has a name under .invalid). */
    public static String addressOfNobody(PersonId id) {
        return id + "@poistettu.invalid";
    }

}
