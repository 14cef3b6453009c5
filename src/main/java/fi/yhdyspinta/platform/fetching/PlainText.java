package fi.yhdyspinta.platform.fetching;

import java.nio.charset.Charset;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes the plain text out of the sloppy HTML in which sources describe their figures,
 * reading it as browsers do. What comes out is text, to be escaped like any other: a
 * "&lt;" that the source has escaped is a sign in it.
 */
public final class PlainText {

    /** What stands inside of these is not for people to read. */
    private static final String SILENT = "script, style, template, textarea, title, iframe, noscript, xmp, noembed, noframes";

    /** Signs that control nothing in a text: somebody has taken these for them. */
    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

    /** Half a sign is none. */
    private static final int UNKNOWN = 0xFFFD;

    private PlainText() {
    }

    /** Paragraphs, with an empty line between them; lines as the source breaks them. */
    public static String paragraphs(String html) {
        return read(html).replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** All on one line, as titles stand. */
    public static String line(String html) {
        return read(html).replaceAll("\\s+", " ").strip();
    }

    private static String read(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select(SILENT).remove();
        var text = new StringBuilder();
        body.traverse(new NodeVisitor() {

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(clean(words.getWholeText()));
                }
                else if (node instanceof Element element) {
                    text.append(element.nameIs("br") ? "\n" : breakAt(element));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                text.append(node instanceof Element element ? breakAt(element) : "");
            }

        });
        return text.toString().replaceAll("\n\n\n+", "\n\n");
    }

    private static String breakAt(Element element) {
        return element.isBlock() && !element.nameIs("br") ? "\n\n" : "";
    }

    /** White space is one space, since breaks come from tags only. */
    private static String clean(String words) {
        var clean = new StringBuilder();
        words.codePoints()
            .map(PlainText::meant)
            .filter(sign -> isSpace(sign) || !Character.isISOControl(sign))
            .forEach(sign -> clean.appendCodePoint(isSpace(sign) ? ' ' : sign));
        return clean.toString().replaceAll(" +", " ");
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static int meant(int sign) {
        if (sign >= 0x80 && sign < 0xA0) {
            return new String(new byte[] { (byte) sign }, OF_WINDOWS).codePointAt(0);
        }
        return Character.getType(sign) == Character.SURROGATE ? UNKNOWN : sign;
    }

}
