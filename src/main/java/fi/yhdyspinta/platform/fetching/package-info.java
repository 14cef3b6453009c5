/**
 * How answers of open sources (avoimet lähteet) are fetched and read: politely, with
 * patience, and never half. What a source means by its fields is known by its own package
 * beside this one.
 */
@NullMarked
package fi.yhdyspinta.platform.fetching;

import org.jspecify.annotations.NullMarked;
