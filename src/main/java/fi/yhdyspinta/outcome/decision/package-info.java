/** Decision items on their way from draft to publication (päätösasiat). */
@NullMarked
package fi.yhdyspinta.outcome.decision;

import org.jspecify.annotations.NullMarked;
