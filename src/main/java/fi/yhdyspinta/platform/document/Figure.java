package fi.yhdyspinta.platform.document;

/**
 * A drawing (kuvio) with the words that stand in for it.
 *
 * @param svg one whole {@code svg} element with a {@code viewBox}; scripts and outside
 * resources in it are not followed
 * @param alternative what the drawing tells, for those who do not see it
 * @param caption shown below the drawing, or empty
 */
public record Figure(String svg, String alternative, String caption) implements Block {

    /**
     * @throws IllegalArgumentException when the drawing is no SVG or nothing stands in
     * for it
     */
    public Figure {
        alternative = CleanText.line(alternative);
        caption = CleanText.line(caption);
        if (!svg.stripLeading().startsWith("<svg")) {
            throw new IllegalArgumentException("A figure is an svg element");
        }
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("A figure needs an alternative text");
        }
    }

}
