package fi.yhdyspinta.tray.practice;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.OpenAnswer;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyId;
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
    void questionThatAsksForPracticesCountsAsAWord() {
        assertThat(candidate("Mitä menetelmiä käytätte?", "Kävelyryhmä").likeness()).isEqualTo(1);
        assertThat(candidate("Mistä tulee keskustella?", "Kävelyryhmä").likeness()).isZero();
        assertThat(candidate("Mitä menetelmiä käytätte?", "Pilotti ja hanke").likeness()).isEqualTo(3);
    }

    private static Candidate candidate(String question, String answer) {
        return Candidate.of(
                new OpenAnswer(AnswerId.next(), SurveyId.next(), LocalText.finnish("Kysely"), QuestionId.next(), 1,
                        LocalText.finnish(question), null, OrganisationId.next(), answer, Instant.EPOCH, true),
                false, null);
    }

    @Test
    void nameIsTheFirstSentence() {
        assertThat(Likeness.title("  Kyläkahvila joka viikko. Tulee paljon väkeä."))
            .isEqualTo("Kyläkahvila joka viikko");
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
