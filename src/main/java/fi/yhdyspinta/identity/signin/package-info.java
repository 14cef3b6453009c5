/**
 * Signing in by a one-time link in a mail (kirjautuminen sähköpostilinkillä); no
 * passwords.
 */
@NullMarked
package fi.yhdyspinta.identity.signin;

import org.jspecify.annotations.NullMarked;
