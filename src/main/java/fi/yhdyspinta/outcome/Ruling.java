package fi.yhdyspinta.outcome;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the body decided, as the minutes say (päätös).
 *
 * @param section the § of the minutes
 * @param link to the minutes, when they are on the web
 */
public record Ruling(LocalDate on, String section, String text, @Nullable String link) {
}
