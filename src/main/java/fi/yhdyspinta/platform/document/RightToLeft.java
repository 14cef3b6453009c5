package fi.yhdyspinta.platform.document;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Puts Arabic and Hebrew text in the order and the forms in which it is drawn. */
final class RightToLeft implements BidiReorderer, BidiSplitter {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    /** Whether any of the text runs from right to left. */
    static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** One line as it is drawn from left to right. */
    static String drawn(String line) {
        if (!isIn(line)) {
            return line;
        }
        var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[bidi.getRunCount()];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(ArabicLetters.joined(run));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return reversed(text);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return Math.max(1, paragraph.getRunCount());
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        if (paragraph.getRunCount() == 0) {
            return new BidiTextRun(0, 0, LTR);
        }
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start,
                paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return LTR;
    }

    private static String reversed(String text) {
        List<String> letters = new ArrayList<>();
        text.codePoints().forEach(character -> {
            String letter = mirrored(character);
            if (Character.getType(character) == Character.NON_SPACING_MARK && !letters.isEmpty()) {
                letters.add(letters.removeLast() + letter);
            }
            else {
                letters.add(letter);
            }
        });
        return String.join("", letters.reversed());
    }

    private static String mirrored(int character) {
        int place = MIRRORED.indexOf(character);
        return Character.toString(place < 0 ? character : MIRRORED.charAt(place ^ 1));
    }

}
