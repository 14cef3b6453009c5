package fi.yhdyspinta.indicator.fetching;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the plain text out of the sloppy HTML in which sources describe their figures.
 * The text is read once from beginning to end as browsers do, so that what is left of one
 * tag never makes another. What comes out is text, to be escaped like any other: a "&lt;"
 * that the source has escaped is a sign in it.
 */
public final class PlainText {

    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2",
            "h3", "h4", "h5", "h6", "table", "tr", "section", "article", "blockquote", "pre", "hr");

    private static final Set<String> SPACES = Set.of("td", "th");

    /** What stands inside of these is not for people to read. */
    private static final Set<String> SILENT = Set.of("script", "style", "template", "textarea", "title", "iframe",
            "noscript", "xmp", "noembed", "noframes");

    private static final char BREAK = '\n';

    private final String html;

    private final StringBuilder text = new StringBuilder();

    private int place;

    private PlainText(String html) {
        this.html = html;
    }

    /** Paragraphs, with an empty line between them; lines as the source breaks them. */
    public static String paragraphs(String html) {
        var read = new PlainText(html).read();
        return read.replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** All on one line, as titles stand. */
    public static String line(String html) {
        return new PlainText(html).read().replaceAll("\\s+", " ").strip();
    }

    private String read() {
        while (this.place < this.html.length()) {
            var sign = this.html.charAt(this.place);
            if (sign == '<' && beginsMarkup()) {
                markup();
            }
            else if (sign == '&') {
                this.place = Entities.decode(this.html, this.place, this::add);
            }
            else {
                add(isOfWindows(sign) ? Entities.signOf(sign) : sign);
                this.place++;
            }
        }
        return this.text.toString();
    }

    private boolean beginsMarkup() {
        var next = this.place + 1 < this.html.length() ? this.html.charAt(this.place + 1) : ' ';
        return isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void markup() {
        if (this.html.startsWith("<!--", this.place)) {
            skipPast("-->", this.place + 2);
        }
        else if (isLetter(signAt(this.place + 1)) || isLetter(signAt(this.place + 2))) {
            tag();
        }
        else {
            skipPast(">", this.place);
        }
    }

    private void tag() {
        var closing = this.html.charAt(this.place + 1) == '/';
        int end = this.place + (closing ? 2 : 1);
        while (isOfName(signAt(end))) {
            end++;
        }
        var name = this.html.substring(this.place + (closing ? 2 : 1), end).toLowerCase(Locale.ROOT);
        this.place = Tags.end(this.html, end);
        if (!closing && SILENT.contains(name)) {
            skipSilent("</" + name);
        }
        else if (SPACES.contains(name)) {
            add(' ');
        }
        else {
            this.text.append(name.equals("br") ? "\n" : PARAGRAPHS.contains(name) ? "\n\n" : "");
        }
    }

    private void skipSilent(String closing) {
        while (this.place < this.html.length()
                && !this.html.regionMatches(true, this.place, closing, 0, closing.length())) {
            this.place++;
        }
    }

    private void skipPast(String sign, int from) {
        int found = this.html.indexOf(sign, from);
        this.place = found < 0 ? this.html.length() : found + sign.length();
    }

    /**
     * White space is one space, breaks come from tags only; control signs are left out.
     */
    private void add(int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            var last = this.text.isEmpty() ? BREAK : this.text.charAt(this.text.length() - 1);
            this.text.append(last == ' ' || last == BREAK ? "" : " ");
        }
        else if (!Character.isISOControl(sign)) {
            this.text.appendCodePoint(sign);
        }
    }

    private char signAt(int at) {
        return at < this.html.length() ? this.html.charAt(at) : ' ';
    }

    /** Signs that control nothing in a text: somebody has taken Windows' for them. */
    private static boolean isOfWindows(char sign) {
        return sign >= 0x80 && sign < 0xA0;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isOfName(char sign) {
        return sign != '>' && sign != '/' && !Character.isWhitespace(sign);
    }

}
