/**
 * A person sees, gives and takes back consents (omat suostumukset).
 */
@NullMarked
package fi.yhdyspinta.identity.consent;

import org.jspecify.annotations.NullMarked;
