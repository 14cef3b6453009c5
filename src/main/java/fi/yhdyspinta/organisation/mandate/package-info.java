/**
 * People and roles on pages (ihmiset ja roolit): who holds which role for whom and when,
 * inviting, changing the dates and ending.
 */
@NullMarked
package fi.yhdyspinta.organisation.mandate;

import org.jspecify.annotations.NullMarked;
