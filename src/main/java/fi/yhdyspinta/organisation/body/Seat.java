package fi.yhdyspinta.organisation.body;

import org.jspecify.annotations.Nullable;

/**
 * A seat of a body (paikka), whoever sits on it.
 *
 * @param position from 1 on, among the members or the deputies of its group
 * @param deputyOf whose deputy sits here (henkilökohtainen varajäsen), null for members
 * and for deputies of the whole group
 * @param party the party that has it by name, as the quota names it
 */
public record Seat(SeatId id, SeatGroupId group, int position, boolean deputy, @Nullable SeatId deputyOf,
        @Nullable String party) {
}
