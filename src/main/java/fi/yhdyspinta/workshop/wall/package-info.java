/** What a wall is, how it is prepared and run. */
@NullMarked
package fi.yhdyspinta.workshop.wall;

import org.jspecify.annotations.NullMarked;
