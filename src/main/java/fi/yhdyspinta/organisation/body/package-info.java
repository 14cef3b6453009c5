/**
 * The bodies and networks of a county (toimielimet ja verkostot): their seats, who holds
 * them on which day, and what the bodies are to each other.
 */
@NullMarked
package fi.yhdyspinta.organisation.body;

import org.jspecify.annotations.NullMarked;
