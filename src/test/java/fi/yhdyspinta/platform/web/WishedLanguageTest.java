package fi.yhdyspinta.platform.web;

import fi.yhdyspinta.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WishedLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv-FI,sv;q=0.9,en;q=0.8 | SV
            de,en;q=0.8             | EN
            en;q=0.5,fi;q=0.9       | FI
            de                      | FI
            *                       | FI
            q=;;,                   | FI
            """)
    void firstLanguageOfTheBrowserThatWeSpeak(String accepted, Language wished) {
        assertThat(WishedLanguage.of(accepted)).isEqualTo(wished);
    }

    @Test
    void languageChosenHereGoesBeforeTheBrowsers() {
        assertThat(WishedLanguage.of("sv", "en")).isEqualTo(Language.SV);
        assertThat(WishedLanguage.of(null, null)).isEqualTo(Language.FI);
    }

}
