/** Notes: written, liked, moved, merged, removed, and seen by everybody at once. */
@NullMarked
package fi.yhdyspinta.workshop.notes;

import org.jspecify.annotations.NullMarked;
