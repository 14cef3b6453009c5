package fi.yhdyspinta.platform.web;

import java.util.Locale;
import java.util.Locale.LanguageRange;

import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * The language that whoever asks for a page wishes to read it in: the one chosen here,
 * else the first of the browser's that we speak, else Finnish.
 */
final class WishedLanguage {

    private WishedLanguage() {
    }

    /**
     * @param chosen what stands in the cookie of the language
     * @param accepted the header Accept-Language
     */
    static Language of(@Nullable String chosen, @Nullable String accepted) {
        return chosen == null ? of(accepted) : Language.of(Locale.forLanguageTag(chosen));
    }

    static Language of(@Nullable String accepted) {
        if (accepted == null) {
            return Language.FI;
        }
        try {
            return LanguageRange.parse(accepted)
                .stream()
                .flatMap(range -> Language.find(range.getRange().replaceFirst("-.*", "")).stream())
                .findFirst()
                .orElse(Language.FI);
        }
        catch (IllegalArgumentException unreadable) {
            return Language.FI;
        }
    }

}
