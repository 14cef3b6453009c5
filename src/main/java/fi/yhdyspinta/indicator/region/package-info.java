/** The areas that figures tell of, and what each source calls them. */
@NullMarked
package fi.yhdyspinta.indicator.region;

import org.jspecify.annotations.NullMarked;
