package fi.yhdyspinta.plan;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A wellbeing goal (hyvinvointitavoite).
 *
 * @param key its own mark in the plan, for example "g07"
 */
public record Goal(GoalId id, @Nullable FocusAreaId focusArea, String key, LocalText text) {
}
