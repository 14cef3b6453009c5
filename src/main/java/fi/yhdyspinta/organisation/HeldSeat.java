package fi.yhdyspinta.organisation;

import java.time.LocalDate;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody holds, and who comes after.
 *
 * @param path address of the seat within the county
 * @param group the group of seats it belongs to
 * @param state how the person is on it
 * @param day until when; for a seat that fell vacant, since when
 * @param next the deputy who could take it; for one that fell vacant and is taken again,
 * who sits on it now
 */
public record HeldSeat(LocalText body, String path, String group, boolean deputy, int position, State state,
        @Nullable LocalDate day, @Nullable Next next) {

    /** How the person is on the seat. */
    public enum State {

        NOMINATED, APPOINTED,
        /** It fell vacant when the person left, and is so. */
        VACANT,
        /** It fell vacant when the person left, and somebody has it now. */
        TAKEN

    }

    /**
     * Who comes.
     *
     * @param name null when nobody has been named or the reader may not see it
     */
    public record Next(@Nullable String name, @Nullable LocalText organisation) {
    }

}
