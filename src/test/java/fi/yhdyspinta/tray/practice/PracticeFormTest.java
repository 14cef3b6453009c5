package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.tray.EvidenceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PracticeFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "''|level", "RESEARCHED|sourceName", "PILOT|measured method reportedOn",
            "WORKING|''", "HUIPPU|level" })
    void everyStepNeedsWhatItRestsOn(String level, String wrong) {
        assertThat(String.join(" ", form(level, "", "", "", "").problems().keySet())).isEqualTo(wrong);
    }

    @Test
    void halfAPlanIsNoneOnAnyStep() {
        assertThat(form("WORKING", "", "Osallistujien yksinäisyys", "", "").problems()).containsOnlyKeys("method",
                "reportedOn");
        assertThat(form("PILOT", "", "Osallistujien yksinäisyys", "Kysely", "joskus").problems())
            .containsOnlyKeys("reportedOn");
    }

    @Test
    void sourceIsALinkOnTheWebOrNone() {
        var named = new PracticeForm("Kävelyryhmä", "Kävellään", "", List.of(), "RESEARCHED", "Arviointi 2025",
                "javascript:alert(1)", "", "", "", "", "");

        assertThat(named.problems()).containsOnlyKeys("link");
    }

    @Test
    void whatIsToldOnAnotherStepIsKept() {
        var terms = form("WORKING", "Arviointi 2025", "Yksinäisyys", "Kysely", "1.6.2027").toTerms(Language.FI);

        assertThat(PracticeForm.of(terms))
            .isEqualTo(form("WORKING", "Arviointi 2025", "Yksinäisyys", "Kysely", "2027-06-01"));
    }

    @Test
    void evidenceWithoutItsGroundCannotBeWrittenDown() {
        assertThatThrownBy(() -> new Evidence(EvidenceLevel.RESEARCHED, null, "https://example.org", null))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence(EvidenceLevel.PILOT, "Arviointi", null, null))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({ "IN_USE,'','',since", "PLANNED,'','',''", "IN_USE,2027-01-01,2027-02-01,''",
            "ENDED,2027-02-01,2027-01-01,until", "ENDED,2027-01-01,eilen,until", "ENDED,2027-01-01,2027-02-01,''",
            "PLANNED,ehkä,'',since" })
    void useBeginsBeforeItEnds(String state, String since, String until, String wrong) {
        var form = new UseForm("0193a0b4-0000-7000-8000-000000000001", state, since, until, "");

        assertThat(String.join(" ", form.problems().keySet())).isEqualTo(wrong);
    }

    private static PracticeForm form(String level, String source, String measured, String method, String reportedOn) {
        return new PracticeForm("Kävelyryhmä", "Kävellään yhdessä", "", List.of("OLDER"), level, source, "", measured,
                method, reportedOn, "", "");
    }

}
