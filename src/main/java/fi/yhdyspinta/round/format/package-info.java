/**
 * A round as a file that people can read and write: the format hyte-round/1.
 * {@link RoundDocument} is what the file says, {@link RoundFormat} reads and writes it.
 * One record component is one field of the file ({@code nameFi} is {@code name_fi});
 * {@link Layout} tells the few exceptions. Nothing in a file is ever dropped: what a
 * record has no place for stays in its {@link Extra}.
 */
@NullMarked
package fi.yhdyspinta.round.format;

import org.jspecify.annotations.NullMarked;
