package fi.yhdyspinta.platform.document;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;

import org.apache.batik.parser.AWTPathProducer;
import org.w3c.dom.Element;

import fi.yhdyspinta.platform.document.DrawingReader.BeyondPlain;

/** The shapes of SVG as shapes to fill and outline. */
final class DrawingShapes {

    private DrawingShapes() {
    }

    /**
     * @throws BeyondPlain when the element is no shape
     */
    static Shape of(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> rectangle(element);
            case "line" -> new Line2D.Double(number(element, "x1"), number(element, "y1"), number(element, "x2"),
                    number(element, "y2"));
            case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
            case "ellipse" -> ellipse(element, number(element, "rx"), number(element, "ry"));
            case "polyline" -> corners(element.getAttribute("points"));
            case "polygon" -> closed(corners(element.getAttribute("points")));
            case "path" -> path(element.getAttribute("d"));
            default -> throw new BeyondPlain();
        };
    }

    private static Shape rectangle(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        double width = number(element, "width");
        double height = number(element, "height");
        double round = Math.max(number(element, "rx"), number(element, "ry"));
        return round == 0 ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * round, 2 * round);
    }

    private static Shape ellipse(Element element, double across, double down) {
        return new Ellipse2D.Double(number(element, "cx") - across, number(element, "cy") - down, 2 * across, 2 * down);
    }

    private static Path2D corners(String points) {
        var line = new Path2D.Double();
        String[] numbers = points.strip().split("[\\s,]+");
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            double x = DrawingReader.number(numbers[i]);
            double y = DrawingReader.number(numbers[i + 1]);
            if (i == 0) {
                line.moveTo(x, y);
            }
            else {
                line.lineTo(x, y);
            }
        }
        return line;
    }

    private static Path2D closed(Path2D line) {
        line.closePath();
        return line;
    }

    private static Shape path(String commands) {
        try {
            return AWTPathProducer.createShape(new StringReader(commands), PathIterator.WIND_NON_ZERO);
        }
        catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double number(Element element, String attribute) {
        return DrawingReader.number(element, attribute);
    }

}
