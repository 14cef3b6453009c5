/**
 * One edit of many organisations at once (joukkomuokkaus): of those chosen, or of all
 * that a search finds.
 */
@NullMarked
package fi.yhdyspinta.organisation.bulk;

import org.jspecify.annotations.NullMarked;
