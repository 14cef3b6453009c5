package fi.yhdyspinta.tray.practice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Meillä on hyvä toimintamalli ja pilotti.|toimintamalli pilotti",
            "Käytännössä aikaa ei ole.|''", "Käytännöt, KÄYTÄNTEET ja käytäntöjä|käytännöt käytänteet käytäntöjä",
            "Hankkeessa ja hankkeessa|hankkeessa", "Hankimme kahvia|''", "Modellen och projektet|modellen projektet",
            "A good practice, piloted|practice piloted", "Emme osaa sanoa|''" })
    void wordsOfPracticesAreNoticed(String text, String markers) {
        assertThat(String.join(" ", Likeness.markers(text))).isEqualTo(markers);
    }

    @Test
    void nameIsTheFirstSentence() {
        assertThat(Likeness.title("  Kyläkahvila joka viikko. Tulee paljon väkeä.")).isEqualTo("Kyläkahvila joka viikko");
        assertThat(Likeness.title("Kyläkahvila\nja kerho")).isEqualTo("Kyläkahvila");
        assertThat(Likeness.title("...")).isEqualTo("...");
    }

    @Test
    void longNameIsCutBetweenWords() {
        var name = Likeness.title("sana ".repeat(60));

        assertThat(name).hasSizeLessThanOrEqualTo(101).endsWith("sana…");
        assertThat(Likeness.title("😀".repeat(90))).endsWith("😀…").hasSizeLessThanOrEqualTo(102);
    }

}
