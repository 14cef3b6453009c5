/**
 * Signing in with the account of the employer (työtunnuksella kirjautuminen; OpenID
 * Connect Core 1.0), county by county. It gives nobody a right: it only tells who
 * somebody is whom the county knows already.
 */
@NullMarked
package fi.yhdyspinta.identity.signin.workaccount;

import org.jspecify.annotations.NullMarked;
