/**
 * What the represented send along and what they hear back (evästykset ja paluuviestit).
 */
@NullMarked
package fi.yhdyspinta.representation.mandate;

import org.jspecify.annotations.NullMarked;
