/** Finding an indicator, and what is known of it (indikaattoriluettelo). */
@NullMarked
package fi.yhdyspinta.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
