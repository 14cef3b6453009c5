/**
 * Many changes of the register at once (muutoserä): seen row by row before they are made,
 * made, and undone as a whole.
 */
@NullMarked
package fi.yhdyspinta.organisation.batch;

import org.jspecify.annotations.NullMarked;
