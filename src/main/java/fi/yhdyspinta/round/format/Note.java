package fi.yhdyspinta.round.format;

/**
 * Something to know about a file that can be read (huomautus): it was kept but not
 * understood, or left open, or the usual was taken for it.
 *
 * @param line the first line is 1
 * @param column the first column is 1
 * @param path where in the document, counted from 0
 * @param key key of the text in {@code messages/round_format}
 */
public record Note(int line, int column, String path, String key, Kind kind) {

    /** What is to be known of the place. */
    public enum Kind {

        NOT_UNDERSTOOD, ASSUMED, LEFT_OPEN

    }

}
