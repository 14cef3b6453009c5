package fi.yhdyspinta.indicator.fetching;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The entities of HTML that occur in texts of Finnish sources: numbers, the Latin letters
 * and the usual signs. An unknown one stays as it is written.
 */
final class Entities {

    private static final Pattern ENTITY = Pattern
        .compile("&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>\\p{XDigit}{1,6})|(?<name>\\p{Alnum}{2,8}));");

    private static final int REPLACEMENT = 0xFFFD;

    /** Numbers 128–159 mean what they do in Windows, as in every browser. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** From U+00A0 on, in order. */
    private static final String LATIN = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
            acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
            Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
            Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde
            auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
            ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """;

    private static final Map<String, Integer> NAMES = names();

    private Entities() {
    }

    /** Hands on the sign at the place and tells where the text goes on. */
    static int decode(String html, int place, IntConsumer signs) {
        var entity = ENTITY.matcher(html).region(place, html.length());
        var sign = entity.lookingAt() ? sign(entity.group("decimal"), entity.group("hex"), entity.group("name")) : null;
        signs.accept(sign == null ? '&' : sign);
        return sign == null ? place + 1 : entity.end();
    }

    private static @Nullable Integer sign(@Nullable String decimal, @Nullable String hex, @Nullable String name) {
        if (decimal != null) {
            return signOf(Integer.parseInt(decimal));
        }
        if (hex != null) {
            return signOf(Integer.parseInt(hex, 16));
        }
        return NAMES.get(name);
    }

    /** What the number of a sign means; sources write Windows' dashes and quotes too. */
    static int signOf(int number) {
        if (number >= 0x80 && number < 0xA0) {
            return new String(new byte[] { (byte) number }, WINDOWS).codePointAt(0);
        }
        var isSign = Character.isValidCodePoint(number) && !(number >= 0xD800 && number < 0xE000) && number != 0;
        return isSign ? number : REPLACEMENT;
    }

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        int sign = 0xA0;
        for (var name : LATIN.strip().split("\\s+", -1)) {
            names.put(name, sign++);
        }
        names.putAll(Map.of("amp", 0x26, "lt", 0x3C, "gt", 0x3E, "quot", 0x22, "apos", 0x27, "le", 0x2264, "ge", 0x2265,
                "ne", 0x2260, "minus", 0x2212, "euro", 0x20AC));
        names.putAll(Map.of("ndash", 0x2013, "mdash", 0x2014, "lsquo", 0x2018, "rsquo", 0x2019, "ldquo", 0x201C,
                "rdquo", 0x201D, "bdquo", 0x201E, "bull", 0x2022, "hellip", 0x2026, "permil", 0x2030));
        names.putAll(Map.of("scaron", 0x161, "Scaron", 0x160, "thinsp", 0x2009, "ensp", 0x2002, "emsp", 0x2003));
        return Map.copyOf(names);
    }

}
