/** The indicators and figures that come with the product. */
@NullMarked
package fi.yhdyspinta.indicator.supplied;

import org.jspecify.annotations.NullMarked;
