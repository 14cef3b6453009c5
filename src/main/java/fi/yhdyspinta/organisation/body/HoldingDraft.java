package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be named for a seat, as told by name.
 *
 * @param holder the person's mail address, or a name with the address behind it in angle
 * brackets; empty while nobody has been named
 * @param represents the name of the organisation, or empty
 * @param appointed whether appointed at once and not only nominated
 * @param from the first day on the seat, when appointed
 */
public record HoldingDraft(SeatId seat, String holder, String represents, @Nullable String sector, boolean appointed,
        @Nullable LocalDate from, boolean namePublic) {
}
