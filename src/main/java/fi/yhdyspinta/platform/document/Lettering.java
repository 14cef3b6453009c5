package fi.yhdyspinta.platform.document;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Words as outlines. A server without installed fonts can then still paint pictures,
 * which Java's own text cannot.
 *
 * @param width in the unit of the outlines
 */
record Lettering(Shape outline, double width) {

    private static final List<TrueTypeFont> REGULAR = fonts(PrintFonts.REGULAR);

    private static final List<TrueTypeFont> SEMIBOLD = fonts(PrintFonts.SEMIBOLD);

    /** The outlines of words on the base line y = 0, beginning at x = 0. */
    static Lettering of(String text, double size, boolean bold) {
        var outline = new Path2D.Double();
        double[] x = { 0 };
        text.codePoints().forEach(character -> x[0] += append(outline, x[0], character, size, bold));
        return new Lettering(outline, x[0]);
    }

    private static double append(Path2D outline, double x, int character, double size, boolean bold) {
        for (TrueTypeFont font : bold ? SEMIBOLD : REGULAR) {
            double width = append(outline, x, character, size, font);
            if (width >= 0) {
                return width;
            }
        }
        return 0;
    }

    private static double append(Path2D outline, double x, int character, double size, TrueTypeFont font) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            if (glyph == 0) {
                return -1;
            }
            double scale = size / font.getUnitsPerEm();
            GlyphData drawn = font.getGlyph().getGlyph(glyph);
            if (drawn != null) {
                var place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                outline.append(drawn.getPath().getPathIterator(place), false);
            }
            return font.getAdvanceWidth(glyph) * scale;
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TrueTypeFont> fonts(PrintFonts first) {
        return List.of(first.parsed(), PrintFonts.SIGNS.parsed(), PrintFonts.EMOJI.parsed());
    }

}
