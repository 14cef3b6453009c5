/** What a county chooses for itself (alueen asetukset). */
@NullMarked
package fi.yhdyspinta.organisation.settings;

import org.jspecify.annotations.NullMarked;
