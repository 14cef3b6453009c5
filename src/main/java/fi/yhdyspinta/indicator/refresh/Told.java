package fi.yhdyspinta.indicator.refresh;

import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.indicator.sotkanet.IndicatorDescription;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of one indicator (lähteen vastaus).
 *
 * @param description null when the source gives none
 */
record Told(Packing figures, @Nullable IndicatorDescription description) {
}
