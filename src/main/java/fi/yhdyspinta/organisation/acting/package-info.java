/**
 * Who asks and where: the county of the address, the person of the session and the
 * organisation acted for.
 */
@NullMarked
package fi.yhdyspinta.organisation.acting;

import org.jspecify.annotations.NullMarked;
