/**
 * Tables of Statistics Finland as indicators (tilastotaulukot): the system administrator
 * finds a table, or brings it as a file, and chooses what of it is followed.
 */
@NullMarked
package fi.yhdyspinta.indicator.table;

import org.jspecify.annotations.NullMarked;
