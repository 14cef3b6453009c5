package fi.yhdyspinta.plan;

import fi.yhdyspinta.platform.LocalText;

/**
 * What the county has chosen to stress (painopiste).
 *
 * @param key its own mark in the plan, for example "III"
 */
public record FocusArea(FocusAreaId id, String key, LocalText name) {
}
