/** The pages of a wall, on a screen of one's own and on the projector, and its export. */
@NullMarked
package fi.yhdyspinta.workshop.view;

import org.jspecify.annotations.NullMarked;
