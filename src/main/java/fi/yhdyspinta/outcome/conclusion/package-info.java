/** Writing and reading conclusions (johtopäätökset). */
@NullMarked
package fi.yhdyspinta.outcome.conclusion;

import org.jspecify.annotations.NullMarked;
