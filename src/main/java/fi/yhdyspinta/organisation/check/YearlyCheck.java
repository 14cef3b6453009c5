package fi.yhdyspinta.organisation.check;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One round of asking (vuosittainen tarkistus).
 *
 * @param lastOn the last day to answer; who is silent after it becomes dormant
 * @param remindedAt when the one reminder went out
 */
public record YearlyCheck(CheckId id, LocalDate lastOn, Instant begunAt, @Nullable Instant remindedAt,
        @Nullable Instant closedAt) {

    public boolean isOver(LocalDate today) {
        return today.isAfter(this.lastOn);
    }

}
