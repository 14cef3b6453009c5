/**
 * Looking after the installation and its trail of deeds, without rights to what people
 * write (ylläpito).
 */
@NullMarked
package fi.yhdyspinta.home.administration;

import org.jspecify.annotations.NullMarked;
