/**
 * Fetching what the sources tell today (tietojen päivitys): step by step, so that it goes
 * on where it was cut off, and with a person's eye on what looks wrong.
 */
@NullMarked
package fi.yhdyspinta.indicator.refresh;

import org.jspecify.annotations.NullMarked;
