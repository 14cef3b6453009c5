package fi.yhdyspinta.platform;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A text in Finnish, Swedish and English, any of which may be missing but not all
 * (käännettävä teksti). A reader gets the own language when it exists, else the first
 * that does in the order fi, sv, en.
 */
public record LocalText(@Nullable String fi, @Nullable String sv, @Nullable String en) {

    /**
     * @throws IllegalArgumentException when no language has text
     */
    public LocalText {
        fi = blankToNull(fi);
        sv = blankToNull(sv);
        en = blankToNull(en);
        if (fi == null && sv == null && en == null) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
    }

    public static LocalText finnish(String text) {
        return only(Language.FI, text);
    }

    /** In one language. */
    public static LocalText only(Language language, String text) {
        return new LocalText(language == Language.FI ? text : null, language == Language.SV ? text : null,
                language == Language.EN ? text : null);
    }

    public String in(Language language) {
        return Stream.of(own(language), fi, sv, en).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** The language the reader really gets, for the page's lang attribute. */
    public Language languageFor(Language wanted) {
        return Stream.of(wanted, Language.FI, Language.SV, Language.EN)
            .filter(language -> own(language) != null)
            .findFirst()
            .orElseThrow();
    }

    public @Nullable String own(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

}
