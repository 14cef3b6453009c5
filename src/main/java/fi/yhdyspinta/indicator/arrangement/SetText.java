package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a set.
 *
 * @param madeOf of how many indicators its source says it is made, 0–99; null when none
 * says
 * @param basis by which source it is made up so; null when that has not been verified
 */
record SetText(LocalText name, @Nullable Integer madeOf, @Nullable String basis) {
}
