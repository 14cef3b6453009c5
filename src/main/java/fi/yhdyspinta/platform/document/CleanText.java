package fi.yhdyspinta.platform.document;

/**
 * Text that people wrote, made fit for files. XML, and so DOCX and XLSX, cannot carry
 * control characters or halves of surrogate pairs; a single one makes the whole file
 * unreadable.
 */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {
    }

    /** Text whose line breaks matter: every kind of break becomes one {@code \n}. */
    static String of(String text) {
        if (text.chars().allMatch(CleanText::isPlain)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> append(clean, character));
        return clean.toString();
    }

    /** Text that stays on one line, such as a heading. */
    static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    /** The text within XML, in content or in an attribute. */
    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < 0x7F || unit >= 0xA0 && unit < 0x2000;
    }

    private static void append(StringBuilder clean, int character) {
        switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> clean.append('\n');
            case '\t' -> clean.append(' ');
            default -> appendUnlessControl(clean, character);
        }
    }

    private static void appendUnlessControl(StringBuilder clean, int character) {
        if (isHalfOfPair(character) || isNonCharacter(character)) {
            clean.appendCodePoint(REPLACEMENT);
        }
        else if (!Character.isISOControl(character) && !turnsReadingOrder(character)) {
            clean.appendCodePoint(character);
        }
    }

    private static boolean isHalfOfPair(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }

    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }

    // Marks that force a direction can make a printed decision read differently from what
    // was decided.
    private static boolean turnsReadingOrder(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

}
