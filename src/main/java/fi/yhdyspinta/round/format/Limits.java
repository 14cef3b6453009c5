package fi.yhdyspinta.round.format;

/**
 * How much a file may ask of us before it is turned away.
 *
 * @param bytes size of the file
 * @param depth how many values may lie within one another
 * @param values how many values there may be in all, references counted in full
 * @param problems how many problems are told at once
 */
public record Limits(int bytes, int depth, int values, int problems) {

    /** Ten times the largest round we know, and more. */
    public static final Limits USUAL = new Limits(2 * 1024 * 1024, 40, 100_000, 200);

}
