package fi.yhdyspinta.platform.document;

import java.util.Optional;

import org.w3c.dom.Element;

/**
 * The part of the plane that a drawing shows; its size is the size of the drawing in CSS
 * pixels.
 */
record ViewBox(double x, double y, double width, double height) {

    private static final double WIDEST = 620;

    private static final double TALLEST = 860;

    /** Empty when the drawing has none that can be used. */
    static Optional<ViewBox> find(Element svg) {
        String[] numbers = svg.getAttribute("viewBox").strip().split("[\\s,]+");
        try {
            var box = new ViewBox(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
            return box.width > 0 && box.height > 0 ? Optional.of(box) : Optional.empty();
        }
        catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** How much the drawing must shrink to fit on a page, 1 when not at all. */
    double fit() {
        return Math.min(1, Math.min(WIDEST / width, TALLEST / height));
    }

}
