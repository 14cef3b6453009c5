/**
 * Vuosittainen tarkistus: once a year every organisation is asked whether what the
 * register says of it is still right.
 */
@NullMarked
package fi.yhdyspinta.organisation.check;

import org.jspecify.annotations.NullMarked;
