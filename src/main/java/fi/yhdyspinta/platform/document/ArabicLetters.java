package fi.yhdyspinta.platform.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as they join within a word. Unicode keeps the joined forms as characters
 * of their own; which letter they belong to follows from its tables, and they stand there
 * alone, last, first and between.
 */
final class ArabicLetters {

    private static final Map<Character, String> FORMS = forms();

    private static final int ALONE = 0;

    private static final int LAST = 1;

    private static final int FIRST = 2;

    private static final int BETWEEN = 3;

    private static final char LAM = '\u0644';

    /**
     * The alefs that melt together with a lam before them, each with its form; the form
     * after another letter follows.
     */
    private static final Map<Character, Character> LAM_ALEF = Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625',
            '\uFEF9', '\u0627', '\uFEFB');

    private ArabicLetters() {
    }

    /**
     * The text with its letters in the forms in which they join, in the order in which it
     * is read.
     */
    static String joined(String text) {
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsOn(neighbour(text, i, -1));
            Character melted = text.charAt(i) == LAM && i + 1 < text.length() ? LAM_ALEF.get(text.charAt(i + 1)) : null;
            if (melted != null) {
                joined.append(before ? (char) (melted + 1) : melted);
                i++;
            }
            else {
                joined.append(form(text.charAt(i), before, joinsBack(neighbour(text, i, 1))));
            }
        }
        return joined.toString();
    }

    private static char form(char letter, boolean before, boolean after) {
        String forms = FORMS.getOrDefault(letter, "");
        int wanted = after && forms.length() > FIRST ? before ? BETWEEN : FIRST : before ? LAST : ALONE;
        return wanted < forms.length() ? forms.charAt(wanted) : letter;
    }

    private static char neighbour(String text, int place, int step) {
        int other = place + step;
        while (other >= 0 && other < text.length()
                && Character.getType(text.charAt(other)) == Character.NON_SPACING_MARK) {
            other += step;
        }
        return other >= 0 && other < text.length() ? text.charAt(other) : ' ';
    }

    private static boolean joinsOn(char letter) {
        return FORMS.getOrDefault(letter, "").length() > FIRST;
    }

    private static boolean joinsBack(char letter) {
        return FORMS.getOrDefault(letter, "").length() > LAST;
    }

    private static Map<Character, String> forms() {
        var forms = new HashMap<Character, String>();
        addForms(forms, '\uFE80', '\uFEF4');
        addForms(forms, '\uFB50', '\uFBFF');
        return forms;
    }

    private static void addForms(Map<Character, String> forms, char first, char last) {
        for (char form = first; form <= last; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (letter.length() == 1 && letter.charAt(0) != form) {
                forms.merge(letter.charAt(0), Character.toString(form), String::concat);
            }
        }
    }

}
