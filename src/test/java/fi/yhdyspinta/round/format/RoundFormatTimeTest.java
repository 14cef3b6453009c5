package fi.yhdyspinta.round.format;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundFormatTimeTest {

    @ParameterizedTest
    @CsvSource({ "2024-09-05, 2024-09-05, 2024-09-05", "2024-02, 2024-02-01, 2024-02-29",
            "2024-02..2024-05, 2024-02-01, 2024-05-31", "2024-02-10 .. 2024-03, 2024-02-10, 2024-03-31",
            "2024, 2024-01-01, 2024-12-31", "2024 kevät, 2024-01-01, 2024-05-31", "kevät 2024, 2024-01-01, 2024-05-31",
            "hösten 2025, 2025-08-01, 2025-12-31", "autumn 2025, 2025-08-01, 2025-12-31",
            "2024 kesä..2024 Syksy, 2024-06-01, 2024-12-31" })
    void timeTellsItsDays(String text, LocalDate from, LocalDate to) {
        assertThat(new FuzzyDate(text).from()).contains(from);
        assertThat(new FuzzyDate(text).to()).contains(to);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "..", "ennen neuvottelua", "2024-13", "2024-02-30", "2024-05..2024-02", "2024 talvi",
            "2024-02..", "..2024", "99999 kevät" })
    void wordsAreKeptAsWords(String text) {
        assertThat(new FuzzyDate(text).from()).isEmpty();
        assertThat(new FuzzyDate(text).text()).isEqualTo(text);
    }

    @Test
    void onlyADayIsADay() {
        assertThat(new FuzzyDate("2024-09-05").isDay()).isTrue();
        assertThat(new FuzzyDate("2024-09").isDay()).isFalse();
        assertThat(new FuzzyDate("syksyllä").isDay()).isFalse();
    }

}
