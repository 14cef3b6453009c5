/**
 * Agreed actions: proposing, accepting, following up, the register (sovitut
 * toimenpiteet).
 */
@NullMarked
package fi.yhdyspinta.outcome.action;

import org.jspecify.annotations.NullMarked;
