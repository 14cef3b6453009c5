package fi.yhdyspinta.report.summary;

import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A text being written in three languages, any of which may still be empty (sanamuoto).
 */
public record Wording(String fi, String sv, String en) {

    public static final Wording NONE = new Wording("", "", "");

    public Wording {
        fi = kept(fi);
        sv = kept(sv);
        en = kept(en);
    }

    public static Wording of(@Nullable LocalText text) {
        return text == null ? NONE : new Wording(orEmpty(text.fi()), orEmpty(text.sv()), orEmpty(text.en()));
    }

    public static Wording finnish(String text) {
        return new Wording(text, "", "");
    }

    /** The text in one language only; empty when it has not been written. */
    public String own(Language language) {
        return switch (language) {
            case FI -> this.fi;
            case SV -> this.sv;
            case EN -> this.en;
        };
    }

    /** The text in the language, else in the first that has it; empty when none has. */
    public String in(Language language) {
        return own(languageFor(language));
    }

    /** The language the reader really gets. */
    public Language languageFor(Language wanted) {
        return Stream.of(wanted, Language.FI, Language.SV, Language.EN)
            .filter(language -> !own(language).isBlank())
            .findFirst()
            .orElse(wanted);
    }

    /**
     * The tag of the language the reader gets, when it is another than the wanted one.
     */
    public Optional<String> otherLanguage(Language wanted) {
        return Optional.of(languageFor(wanted)).filter(got -> got != wanted).map(Language::tag);
    }

    /** Whether nothing has been written in any language. */
    public boolean nothing() {
        return this.fi.isBlank() && this.sv.isBlank() && this.en.isBlank();
    }

    // PostgreSQL keeps no NUL and a browser shows none; forms send two signs for a line
    // break where we keep one.
    private static String kept(String text) {
        return text.replace("\0", "").replace("\r\n", "\n");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

}
