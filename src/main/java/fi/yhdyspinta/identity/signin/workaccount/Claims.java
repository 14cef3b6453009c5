package fi.yhdyspinta.identity.signin.workaccount;

import org.jspecify.annotations.Nullable;

/**
 * What a provider says of the one who has signed in there, after its signature has been
 * checked.
 *
 * @param subject its name for the person, which never changes hands
 * @param verified whether it vouches that the address is the person's
 */
record Claims(String issuer, String subject, @Nullable String email, boolean verified) {
}
