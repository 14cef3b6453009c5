package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * To whom a reminder goes (vastaanottaja).
 *
 * @param organisation the one of the county's register with the same business id
 * @param email null when no address that works is known
 */
public record Addressee(@Nullable Organisation organisation, @Nullable String email) {

    Language language() {
        return this.organisation == null ? Language.FI : this.organisation.language();
    }

}
