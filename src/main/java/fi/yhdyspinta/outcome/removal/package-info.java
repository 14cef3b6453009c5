/** Removing what came of a process: a tombstone stays (poistaminen). */
@NullMarked
package fi.yhdyspinta.outcome.removal;

import org.jspecify.annotations.NullMarked;
