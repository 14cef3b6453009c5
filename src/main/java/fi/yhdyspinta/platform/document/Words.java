package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import fi.yhdyspinta.platform.Language;

/** The few words that documents bring of their own. */
record Words(Language language, String contents, String page, String table, String figure) {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    static Words in(Language language) {
        return switch (language) {
            case FI -> new Words(language, "Sisällys", "Sivu", "Taulukko", "Kuvio");
            case SV -> new Words(language, "Innehåll", "Sida", "Tabell", "Figur");
            case EN -> new Words(language, "Contents", "Page", "Table", "Figure");
        };
    }

    String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.locale())
            .format(instant.atZone(FINLAND));
    }

}
