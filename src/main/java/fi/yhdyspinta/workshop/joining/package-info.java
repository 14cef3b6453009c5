/** Who takes part: people signed in, and guests by a code without an account. */
@NullMarked
package fi.yhdyspinta.workshop.joining;

import org.jspecify.annotations.NullMarked;
