/**
 * The page of a process, which brings everything together (valinnan sivu).
 */
@NullMarked
package fi.yhdyspinta.representation.showing;

import org.jspecify.annotations.NullMarked;
