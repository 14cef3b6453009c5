package fi.yhdyspinta.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the interface and of content: Finnish, Swedish, English (kieli).
 * Finnish is the base.
 */
public enum Language {

    FI("FI"), SV("FI"), EN("GB");

    private final String tag;

    private final Locale locale;

    Language(String country) {
        this.tag = name().toLowerCase(Locale.ROOT);
        this.locale = Locale.of(this.tag, country);
    }

    /** The BCP 47 tag: "fi", "sv" or "en". */
    public String tag() {
        return this.tag;
    }

    public Locale locale() {
        return this.locale;
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The interface language that serves a locale best; Finnish when none does. */
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(FI);
    }

}
