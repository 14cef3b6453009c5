package fi.yhdyspinta.round.format;

/**
 * Something in the file that was kept but not understood (huomautus).
 *
 * @param line the first line is 1
 * @param column the first column is 1
 * @param path where in the document, counted from 0
 * @param key key of the text in {@code messages/round_format}
 */
public record Note(int line, int column, String path, String key) {
}
