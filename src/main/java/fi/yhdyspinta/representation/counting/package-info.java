/**
 * The rules by which candidates become representatives: pure arithmetic, the same every
 * time (ääntenlasku, arvonta, kierto).
 */
@NullMarked
package fi.yhdyspinta.representation.counting;

import org.jspecify.annotations.NullMarked;
