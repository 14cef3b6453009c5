/**
 * Entries that may be the same organisation (kaksoiskappaleet): found, told apart,
 * merged.
 */
@NullMarked
package fi.yhdyspinta.organisation.duplicate;

import org.jspecify.annotations.NullMarked;
