/**
 * Who answers for what in a county and its municipalities (vastuut): the responsible
 * body, contact persons by theme, and the work there is to do it with.
 */
@NullMarked
package fi.yhdyspinta.organisation.responsibility;

import org.jspecify.annotations.NullMarked;
