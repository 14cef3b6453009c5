package fi.yhdyspinta.survey.answering;

import java.util.UUID;

import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.TypedId;

/**
 * What becomes of a text that waits beside another's (valinta kahden tekstin välillä).
 *
 * @param aside the text that waits
 */
record Choice(UUID aside, Kind kind) {

    enum Kind {

        /** What stands in the field stays. */
        KEEP,
        /** The text that waits takes its place. */
        TAKE,
        /** Both stand, one after the other. */
        BOTH

    }

    /** Reads "id:KEEP", as the buttons of the page say it. */
    static Choice of(String text) {
        for (var kind : Kind.values()) {
            if (text.endsWith(":" + kind.name())) {
                return new Choice(TypedId.parse(text.substring(0, text.length() - kind.name().length() - 1)), kind);
            }
        }
        throw new NotFound("No such choice");
    }

    String textFrom(String standing, String waiting) {
        return switch (this.kind) {
            case KEEP -> standing;
            case TAKE -> waiting;
            case BOTH -> standing + "\n\n" + waiting;
        };
    }

}
