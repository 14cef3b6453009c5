/**
 * What the service says of itself: about it, its accessibility statement
 * (saavutettavuusseloste, 306/2019) and its privacy notice (tietosuojaseloste).
 */
@NullMarked
package fi.yhdyspinta.home.information;

import org.jspecify.annotations.NullMarked;
