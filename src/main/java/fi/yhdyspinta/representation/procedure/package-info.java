/**
 * The procedure: drafted, commented on, approved and then frozen (valintamenettely).
 */
@NullMarked
package fi.yhdyspinta.representation.procedure;

import org.jspecify.annotations.NullMarked;
