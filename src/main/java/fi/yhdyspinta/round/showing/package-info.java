/** The pages of a round: what is next, who takes part, what the file said, its file. */
@NullMarked
package fi.yhdyspinta.round.showing;

import org.jspecify.annotations.NullMarked;
