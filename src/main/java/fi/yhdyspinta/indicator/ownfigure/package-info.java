/** Figures that municipalities and other organisations give themselves (omat luvut). */
@NullMarked
package fi.yhdyspinta.indicator.ownfigure;

import org.jspecify.annotations.NullMarked;
