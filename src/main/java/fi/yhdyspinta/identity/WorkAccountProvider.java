package fi.yhdyspinta.identity;

import java.util.Locale;
import java.util.SortedSet;

import fi.yhdyspinta.platform.LocalText;

/**
 * Where the staff of a county sign in with their work account (tunnistautumispalvelu;
 * OpenID Connect Core 1.0). The secret of the client is not part of it.
 *
 * @param issuer address of the provider, as it calls itself
 * @param name what stands on the button after the word "sign in"
 * @param domains what the addresses it may speak for end with, in small letters
 * @param active whether it can be used
 */
public record WorkAccountProvider(String issuer, String clientId, LocalText name, SortedSet<String> domains,
        boolean active) {

    /** Whether the provider may speak for that address. */
    public boolean speaksFor(String email) {
        return this.domains.contains(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

}
