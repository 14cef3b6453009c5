package fi.yhdyspinta.indicator.border;

import java.time.Instant;

/**
 * Borders as they were brought (kuntarajojen painos).
 *
 * @param source of them with its year and licence, as shown beside the map
 */
public record BorderEdition(int number, String source, Instant importedAt, int municipalities) {
}
