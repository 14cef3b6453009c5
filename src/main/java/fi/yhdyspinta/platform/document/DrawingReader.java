package fi.yhdyspinta.platform.document;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fi.yhdyspinta.platform.document.Drawing.Filled;
import fi.yhdyspinta.platform.document.Drawing.Lettered;
import fi.yhdyspinta.platform.document.Drawing.Mark;
import fi.yhdyspinta.platform.document.Drawing.Outlined;

/**
 * Reads the plain part of SVG: shapes, paths and lines of text, coloured by presentation
 * attributes. A drawing that uses anything more is left to a full SVG program.
 */
final class DrawingReader {

    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");

    private static final Set<String> BEYOND = Set.of("style", "clip-path", "mask", "filter", "opacity", "fill-opacity",
            "stroke-opacity", "stroke-dasharray", "display", "visibility", "dx", "dy", "textLength", "rotate");

    private final List<Mark> marks = new ArrayList<>();

    private DrawingReader() {
    }

    /** Empty when the drawing is more than plain. */
    static Optional<Drawing> read(Element svg) {
        return ViewBox.find(svg).flatMap(box -> read(svg, box));
    }

    private static Optional<Drawing> read(Element svg, ViewBox box) {
        try {
            var reader = new DrawingReader();
            var origin = AffineTransform.getTranslateInstance(-box.x(), -box.y());
            reader.readChildren(svg, DrawingStyle.PLAIN.within(svg), origin);
            return Optional.of(new Drawing(box, reader.marks));
        }
        catch (NumberFormatException | IndexOutOfBoundsException | ParseException | BeyondPlain e) {
            return Optional.empty();
        }
    }

    private void readChildren(Element parent, DrawingStyle style, AffineTransform place) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !SILENT.contains(element.getTagName())) {
                read(element, style.within(element), moved(place, element.getAttribute("transform")));
            }
        }
    }

    private void read(Element element, DrawingStyle style, AffineTransform place) {
        if (BEYOND.stream().anyMatch(element::hasAttribute)) {
            throw new BeyondPlain();
        }
        switch (element.getTagName()) {
            case "g" -> readChildren(element, style, place);
            case "text" -> readText(element, style, place);
            default -> add(place.createTransformedShape(DrawingShapes.of(element)), style, place);
        }
    }

    private void add(Shape shape, DrawingStyle style, AffineTransform place) {
        style.fill().ifPresent(colour -> marks.add(new Filled(shape, colour)));
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        style.stroke().ifPresent(colour -> marks.add(new Outlined(shape, colour, style.strokeWidth() * scale)));
    }

    private void readText(Element element, DrawingStyle style, AffineTransform place) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                throw new BeyondPlain();
            }
        }
        var here = new AffineTransform(place);
        here.translate(number(element, "x"), number(element, "y"));
        String text = RightToLeft.drawn(PrintFonts.drawable(CleanText.line(element.getTextContent())));
        style.fill()
            .ifPresent(colour -> marks
                .add(new Lettered(text, here, style.anchor(), style.fontSize(), style.bold(), colour)));
    }

    private static AffineTransform moved(AffineTransform place, String transform) {
        var moved = new AffineTransform(place);
        if (!transform.isBlank()) {
            moved.concatenate(AWTTransformProducer.createAffineTransform(new StringReader(transform)));
        }
        return moved;
    }

    static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? number(element.getAttribute(attribute)) : 0;
    }

    static double number(String text) {
        return Double.parseDouble(text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
    }

    /** The drawing uses more of SVG than is read here. */
    static final class BeyondPlain extends RuntimeException {

        BeyondPlain() {
            super(null, null, false, false);
        }

    }

}
