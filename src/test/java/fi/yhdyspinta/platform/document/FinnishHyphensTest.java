package fi.yhdyspinta.platform.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FinnishHyphensTest {

    @ParameterizedTest
    @ValueSource(strings = { "hyvin-voin-ti-alue", "hyvin-voin-ti-lau-ta-kunta", "neu-vot-te-lu-kier-ros",
            "ter-veys-asema", "toi-men-pide", "elin-ta-pa-oh-jaus", "kun-ta-yh-tymä", "mie-len-ter-veys",
            "yhteis-työ-kump-pani", "vai-ku-tuk-set" })
    void wordsBreakBetweenSyllables(String word) {
        assertThat(FinnishHyphens.in(word.replace("-", "")).replace('\u00AD', '-')).isEqualTo(word);
    }

    @Test
    void shortWordsAndOtherSignsStayWhole() {
        assertThat(FinnishHyphens.in("Kunta sopii 12.3.2026 www.hyvinvointi.fi:n"))
            .isEqualTo("Kunta sopii 12.3.2026 www.hyvin\u00ADvointi.fi:n");
    }

}
