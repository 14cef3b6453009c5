package fi.yhdyspinta.platform.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/** Reads what a person has typed into a field. Texts stay as they were typed. */
public final class Typed {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu")
        .withResolverStyle(ResolverStyle.STRICT);

    private Typed() {
    }

    /**
     * The text as it is, empty when nothing was sent, without signs no database takes.
     */
    public static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "");
    }

    /** The text as it is, or null when there is nothing but white space. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A date as the browser sends it (2027-05-03) or as people write it (3.5.2027). */
    public static Optional<LocalDate> date(String text) {
        try {
            var date = text.strip();
            return Optional.of(date.contains(".") ? LocalDate.parse(date, FINNISH) : LocalDate.parse(date));
        }
        catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A number as people write it: 12 500,50. */
    public static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replaceAll("[\\s\\u00a0€]", "").replace(',', '.')));
        }
        catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The choice that bears the name, empty when the page never offered such a one. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String name) {
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().equals(name)).findFirst();
    }

    /** Whether the text is an address on the web. */
    public static boolean isLink(String text) {
        try {
            var address = new URI(text.strip());
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        }
        catch (java.net.URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** The text with one language rewritten, the others as they were. */
    public static LocalText in(Language language, String text, @Nullable LocalText before) {
        return new LocalText(language == Language.FI || before == null ? own(language, Language.FI, text) : before.fi(),
                language == Language.SV || before == null ? own(language, Language.SV, text) : before.sv(),
                language == Language.EN || before == null ? own(language, Language.EN, text) : before.en());
    }

    private static @Nullable String own(Language language, Language wanted, String text) {
        return language == wanted ? text : null;
    }

}
