package fi.yhdyspinta.tray.service;

import java.util.UUID;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue tells of a way to a service (asiointikanava).
 *
 * @param page addresses by language; null when it has none, like a telephone number
 */
record ChannelFacts(UUID id, @Nullable LocalText page) {
}
