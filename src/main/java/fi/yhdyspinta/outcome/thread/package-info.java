/** The thread from what was said to what came of it, and back (lanka). */
@NullMarked
package fi.yhdyspinta.outcome.thread;

import org.jspecify.annotations.NullMarked;
