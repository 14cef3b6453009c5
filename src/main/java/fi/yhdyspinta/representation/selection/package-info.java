/**
 * The call, the nominations, the vote and the result (haku, ehdokkaat, valinta).
 */
@NullMarked
package fi.yhdyspinta.representation.selection;

import org.jspecify.annotations.NullMarked;
