/** Results as sentences of the budget and action plan (TTS-lauseet). */
@NullMarked
package fi.yhdyspinta.outcome.plantext;

import org.jspecify.annotations.NullMarked;
