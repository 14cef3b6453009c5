package fi.yhdyspinta.report.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.stereotype.Component;

/** Says things in three languages with the county's own word. */
@Component
class Texts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Messages messages;

    private final Counties counties;

    Texts(Messages messages, Counties counties) {
        this.messages = messages;
        this.counties = counties;
    }

    /** The texts of one county. */
    Voice of(CountyId county) {
        return new Voice(this.counties.get(county).terminology().word());
    }

    static Wording inAll(Function<Language, String> text) {
        return new Wording(text.apply(Language.FI), text.apply(Language.SV), text.apply(Language.EN));
    }

    static String date(Language language, LocalDate date) {
        return (language == Language.EN ? ENGLISH_DATE : DATE).format(date);
    }

    /** Speaks with the word of a county. */
    final class Voice {

        private final String word;

        Voice(String word) {
            this.word = word;
        }

        String text(Language language, String key, Object... arguments) {
            return Texts.this.messages.text(language, this.word, key, arguments);
        }

        Wording wording(String key, Object... arguments) {
            return inAll(language -> text(language, key, arguments));
        }

    }

}
