package fi.yhdyspinta.round.showing;

import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * An action of an earlier round that is still to be done (siirtynyt toimenpide).
 *
 * @param from the round it was agreed in or carried over from; null when the reader does
 * not see that round
 */
public record EarlierAction(AgreedAction action, @Nullable Round from) {
}
