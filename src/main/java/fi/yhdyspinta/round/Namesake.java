package fi.yhdyspinta.round;

/**
 * A round that already bears the id of a file (samantunnisteinen kierros).
 *
 * @param freeKey what another round from the file would be called in addresses
 */
public record Namesake(Round held, String freeKey) {
}
