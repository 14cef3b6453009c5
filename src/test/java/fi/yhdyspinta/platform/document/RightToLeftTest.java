package fi.yhdyspinta.platform.document;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RightToLeftTest {

    @Test
    void hebrewIsDrawnFromTheLeft() {
        assertThat(RightToLeft.drawn("Nimi: שלום, Kuopio")).isEqualTo("Nimi: םולש, Kuopio");
    }

    @Test
    void arabicLettersJoin() {
        assertThat(ArabicLetters.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicLetters.joined("بيت")).isEqualTo("\uFE91\uFEF4\uFE96");
        assertThat(ArabicLetters.joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void joiningKeepsTheLetters() {
        String text = "تقرير الرفاه لعام ٢٠٢٦ لمنطقة پاكستان";

        assertThat(Normalizer.normalize(ArabicLetters.joined(text), Normalizer.Form.NFKC)).isEqualTo(text);
    }

    @Test
    void marksStayOnTheirLetters() {
        assertThat(RightToLeft.drawn("שָׁלוֹם")).endsWith("שָׁ");
    }

    @Test
    void otherTextIsLeftAlone() {
        assertThat(RightToLeft.drawn("Saarikunta (12)")).isEqualTo("Saarikunta (12)");
    }

}
