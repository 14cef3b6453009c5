package fi.yhdyspinta.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the interface and of content: Finnish, Swedish, English (kieli).
 * Finnish is the base.
 */
public enum Language {

    FI, SV, EN;

    /** The BCP 47 tag: "fi", "sv" or "en". */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return switch (this) {
            case FI -> Locale.of("fi", "FI");
            case SV -> Locale.of("sv", "FI");
            case EN -> Locale.of("en", "GB");
        };
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The interface language that serves a locale best; Finnish when none does. */
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(FI);
    }

}
