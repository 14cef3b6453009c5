/**
 * Sotkanet, the indicator bank of THL (sotkanet.fi), asked and read: which indicators
 * there are, what they mean, its areas, and values. Areas stay under Sotkanet's own
 * numbers; the whole country is
 * {@value fi.yhdyspinta.indicator.sotkanet.Sotkanet#WHOLE_COUNTRY}. Data CC BY 4.0.
 */
@NullMarked
package fi.yhdyspinta.indicator.sotkanet;

import org.jspecify.annotations.NullMarked;
