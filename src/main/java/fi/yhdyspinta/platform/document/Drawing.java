package fi.yhdyspinta.platform.document;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * A plain drawing of shapes and words, in the order they are drawn. Charts and maps need
 * no more, and drawn so they stay small and their words stay words.
 */
record Drawing(ViewBox box, List<Mark> marks) {

    Drawing {
        marks = List.copyOf(marks);
    }

    /** What is drawn. Colours are 0xRRGGBB. */
    sealed interface Mark {

    }

    record Filled(Shape shape, int colour) implements Mark {
    }

    record Outlined(Shape shape, int colour, double strokeWidth) implements Mark {
    }

    /**
     * Words on one line.
     *
     * @param place moves and turns the words from the origin to where they stand
     */
    record Lettered(String text, AffineTransform place, Anchor anchor, double size, boolean bold,
            int colour) implements Mark {
    }

    /** Which part of the words stands at the place. */
    enum Anchor {

        START, MIDDLE, END;

        /** How far the words begin from their place, for words of this width. */
        double shift(double width) {
            return switch (this) {
                case START -> 0;
                case MIDDLE -> -width / 2;
                case END -> -width;
            };
        }

    }

}
