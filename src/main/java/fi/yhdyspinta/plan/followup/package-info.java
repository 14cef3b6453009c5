/**
 * By which indicators goals are followed, and how far one has come
 * (seurantaindikaattorit).
 */
@NullMarked
package fi.yhdyspinta.plan.followup;

import org.jspecify.annotations.NullMarked;
