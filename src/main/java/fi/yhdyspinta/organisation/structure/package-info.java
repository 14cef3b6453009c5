/**
 * The structure of a county's hyte work (hyte-rakenne): drawn from its bodies as picture
 * and list, begun from a ready one, and given as open data.
 */
@NullMarked
package fi.yhdyspinta.organisation.structure;

import org.jspecify.annotations.NullMarked;
