/** Borders of municipalities for maps (kuntarajat). */
@NullMarked
package fi.yhdyspinta.indicator.border;

import org.jspecify.annotations.NullMarked;
