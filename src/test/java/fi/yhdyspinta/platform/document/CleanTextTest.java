package fi.yhdyspinta.platform.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTest {

    @Test
    void controlCharactersVanish() {
        assertThat(CleanText.of("a\0b\u0007c\u001B[31md\u0085e")).isEqualTo("abc[31md\ne");
    }

    @Test
    void halfOfPairIsReplaced() {
        assertThat(CleanText.of("a\uD83Db\uFFFE")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void everyBreakOfLinesIsOneBreak() {
        assertThat(CleanText.of("1\r\n2\r3\u20284")).isEqualTo("1\n2\n3\n4");
    }

    @Test
    void forcedDirectionVanishes() {
        assertThat(CleanText.of("\u202Ekielletty\u202C")).isEqualTo("kielletty");
    }

    @Test
    void emojiAndScriptsStay() {
        assertThat(CleanText.of("👍🏽 تقرير 福祉 č")).isEqualTo("👍🏽 تقرير 福祉 č");
    }

    @ParameterizedTest
    @CsvSource({ "' otsikko ', otsikko", "'kaksi\nriviä', 'kaksi riviä'" })
    void lineIsOneLine(String text, String line) {
        assertThat(CleanText.line(text)).isEqualTo(line);
    }

}
