package fi.yhdyspinta.round.format;

import org.jspecify.annotations.Nullable;

/**
 * A wellbeing goal (hyvinvointitavoite).
 *
 * @param focus id of the focus area it belongs to
 */
public record GoalPart(String id, @Nullable String focus, String text, @Nullable String note, Extra extra) {
}
