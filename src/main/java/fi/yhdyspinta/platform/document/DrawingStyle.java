package fi.yhdyspinta.platform.document;

import java.util.Optional;
import java.util.function.Function;

import org.w3c.dom.Element;

import fi.yhdyspinta.platform.document.Drawing.Anchor;
import fi.yhdyspinta.platform.document.DrawingReader.BeyondPlain;

/**
 * The presentation attributes in force at one place of a drawing; each element inherits
 * from the one around it.
 */
record DrawingStyle(Optional<Integer> fill, Optional<Integer> stroke, double strokeWidth, double fontSize, boolean bold,
        Anchor anchor) {

    static final DrawingStyle PLAIN = new DrawingStyle(Optional.of(0), Optional.empty(), 1, 16, false, Anchor.START);

    private static final int SEMIBOLD = 600;

    /**
     * @throws BeyondPlain when a value is of a kind that is not read here
     */
    DrawingStyle within(Element element) {
        return new DrawingStyle(own(element, "fill", fill, DrawingStyle::colour),
                own(element, "stroke", stroke, DrawingStyle::colour),
                own(element, "stroke-width", strokeWidth, DrawingReader::number),
                own(element, "font-size", fontSize, DrawingReader::number),
                own(element, "font-weight", bold, DrawingStyle::isBold),
                own(element, "text-anchor", anchor, DrawingStyle::anchorOf));
    }

    private static <T> T own(Element element, String attribute, T inherited, Function<String, T> read) {
        return element.hasAttribute(attribute) ? read.apply(element.getAttribute(attribute).strip()) : inherited;
    }

    private static Optional<Integer> colour(String value) {
        return switch (value) {
            case "none", "transparent" -> Optional.empty();
            case "black", "currentColor" -> Optional.of(0);
            case "white" -> Optional.of(0xFFFFFF);
            default -> Optional.of(hex(value));
        };
    }

    private static int hex(String value) {
        if (value.matches("#[0-9a-fA-F]{6}")) {
            return Integer.parseInt(value, 1, 7, 16);
        }
        if (value.matches("#[0-9a-fA-F]{3}")) {
            int digits = Integer.parseInt(value, 1, 4, 16);
            return 0x11 * (digits >> 8) << 16 | 0x11 * (digits >> 4 & 0xF) << 8 | 0x11 * (digits & 0xF);
        }
        throw new BeyondPlain();
    }

    private static boolean isBold(String value) {
        return switch (value) {
            case "bold" -> true;
            case "normal" -> false;
            default -> DrawingReader.number(value) >= SEMIBOLD;
        };
    }

    private static Anchor anchorOf(String value) {
        return switch (value) {
            case "start" -> Anchor.START;
            case "middle" -> Anchor.MIDDLE;
            case "end" -> Anchor.END;
            default -> throw new BeyondPlain();
        };
    }

}
