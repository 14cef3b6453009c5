/**
 * What one who leaves a role hands over to the one who comes (luovutus): everything open
 * that goes with the role, gathered from all modules.
 */
@NullMarked
package fi.yhdyspinta.home.handover;

import org.jspecify.annotations.NullMarked;
