package fi.yhdyspinta.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.IntStream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of printed documents, which travel with us so that a document looks the
 * same from every machine: a text face, signs and scripts beyond it, and emoji without
 * colour. See {@code fonts/README.md}.
 */
enum PrintFonts {

    REGULAR("YhdyspintaSans-Regular", "Yhdyspinta Sans", 400, FontStyle.NORMAL),
    SEMIBOLD("YhdyspintaSans-SemiBold", "Yhdyspinta Sans", 600, FontStyle.NORMAL),
    ITALIC("YhdyspintaSans-Italic", "Yhdyspinta Sans", 400, FontStyle.ITALIC),
    SIGNS("YhdyspintaSigns", "Yhdyspinta Signs", 400, FontStyle.NORMAL),
    EMOJI("YhdyspintaEmoji", "Yhdyspinta Emoji", 400, FontStyle.NORMAL);

    private static final String MISSING = "\u25A1";

    private static final int SOFT_HYPHEN = 0xAD;

    private static final int LAST_CODE_POINT = 0x1FFFF;

    private static final BitSet DRAWN = drawn();

    private final byte[] file;

    private final String family;

    private final int weight;

    private final FontStyle style;

    PrintFonts(String name, String family, int weight, FontStyle style) {
        this.file = Resource.bytes("/fonts/" + name + ".ttf");
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    static void addTo(PdfRendererBuilder builder) {
        for (PrintFonts font : values()) {
            builder.useFont(font::open, font.family, font.weight, font.style, true);
        }
    }

    /**
     * The text with a box in place of every character that none of the faces can draw.
     */
    static String drawable(String text) {
        if (text.codePoints().allMatch(PrintFonts::isDrawn)) {
            return text;
        }
        var drawable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isDrawn(character)) {
                drawable.appendCodePoint(character);
            }
            else if (isVisible(character)) {
                drawable.append(MISSING);
            }
        });
        return drawable.toString();
    }

    /** The face for measuring and drawing by ourselves. */
    TrueTypeFont parsed() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        return new ByteArrayInputStream(file);
    }

    // Joiners and other signs without a look would only make trouble for those who copy
    // the text.
    private static boolean isDrawn(int character) {
        return character == '\n' || character == SOFT_HYPHEN
                || DRAWN.get(character) && Character.getType(character) != Character.FORMAT && !changesSkin(character);
    }

    // Emoji of one colour have no skin; drawn by itself the modifier is a grey square.
    private static boolean changesSkin(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static boolean isVisible(int character) {
        return !changesSkin(character) && switch (Character.getType(character)) {
            case Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                false;
            default -> true;
        };
    }

    private static BitSet drawn() {
        var drawn = new BitSet(LAST_CODE_POINT);
        for (PrintFonts font : values()) {
            CmapLookup characters = characters(font.parsed());
            IntStream.rangeClosed(' ', LAST_CODE_POINT)
                .filter(character -> characters.getGlyphId(character) != 0)
                .forEach(drawn::set);
        }
        return drawn;
    }

    private static CmapLookup characters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
