package fi.yhdyspinta.indicator.statfin;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PxTableTest {

    private static final String FILE = """
            CHARSET="ANSI";
            CODEPAGE="%s";
            LANGUAGE="fi";
            LANGUAGES="fi","sv";
            TITLE="Työttömät muuttujina Alue, "
            "Vuosi ja Sukupuoli";
            SOURCE="Tilastokeskus, työssäkäynti";
            LAST-UPDATED="20260416 08:00";
            STUB="Alue","Sukupuoli";
            HEADING="Tiedot","Vuosi";
            CONTVARIABLE="Tiedot";
            VALUES("Alue")="Hyvinkää","Jämsä";
            CODES("Alue")="KU106","KU182";
            VALUES("Sukupuoli")="Yhteensä","Naiset";
            CODES("Sukupuoli")="SSS","2";
            VALUES("Tiedot")="Työttömät","Työvoima";
            CODES("Tiedot")="tyottomat","tyovoima";
            VALUES("Vuosi")="2023","2024";
            TIMEVAL("Vuosi")=TLIST(A1, "2023"-"2024");
            VALUES[sv]("Alue")="Hyvinge","Jämsä";
            SHOWDECIMALS=1;
            NOTE="Rivi; jossa on puolipiste";
            DATA=
            10 11 100 110
            4.5 - 50 ".."
            20 "..." 200 210
            9 . 90 95;
            """;

    private static final TableChoice UNEMPLOYED = new TableChoice("copy",
            List.of(new TableChoice.Fixed("Tiedot", "Tiedot", List.of(new Category("tyottomat", "Työttömät")))));

    @ParameterizedTest
    @MethodSource
    void theCodePageIsTheFilesOwn(String told, Charset charset) {
        var table = PxTable.read("tyottomat.px", FILE.formatted(told).getBytes(charset));

        assertThat(table.label()).isEqualTo("Työttömät muuttujina Alue, Vuosi ja Sukupuoli");
        assertThat(table.producer()).isEqualTo("Tilastokeskus, työssäkäynti");
        assertThat(table.dimensions().getFirst().categories()).first().isEqualTo(new Category("KU106", "Hyvinkää"));
    }

    static Stream<Arguments> theCodePageIsTheFilesOwn() {
        return Stream.of(Arguments.of("iso-8859-1", StandardCharsets.ISO_8859_1),
                Arguments.of("utf-8", StandardCharsets.UTF_8), Arguments.of("IBM850", Charset.forName("IBM850")));
    }

    @Test
    void absentKeptBackAndNoneAreToldApart() {
        var table = PxTable.read("tyottomat.px", FILE.formatted("utf-8").getBytes(StandardCharsets.UTF_8));

        assertThat(UNEMPLOYED.read(table)).containsExactly(new Observation("KU106", 2023, Sex.TOTAL, 10, null),
                new Observation("KU106", 2024, Sex.TOTAL, 11, null),
                new Observation("KU106", 2023, Sex.FEMALE, 4.5, null),
                new Observation("KU106", 2024, Sex.FEMALE, 0, null),
                new Observation("KU182", 2023, Sex.TOTAL, 20, null),
                new Observation("KU182", 2024, Sex.TOTAL, Double.NaN, null),
                new Observation("KU182", 2023, Sex.FEMALE, 9, null));
    }

    @Test
    void severalCategoriesAreAddedTogether() {
        var table = PxTable.read("tyottomat.px", FILE.formatted("utf-8").getBytes(StandardCharsets.UTF_8));
        var both = new TableChoice("copy", List.of(new TableChoice.Fixed("Tiedot", "Tiedot",
                List.of(new Category("tyottomat", "Työttömät"), new Category("tyovoima", "Työvoima")))));

        assertThat(both.read(table)).contains(new Observation("KU106", 2023, Sex.TOTAL, 110, null))
            .noneMatch(one -> one.region().equals("KU106") && one.year() == 2024 && one.sex() == Sex.FEMALE);
    }

    @Test
    void whatIsChosenIsFoundByItsLabelWhenCodesHaveChanged() {
        var table = PxTable.read("tyottomat.px",
                FILE.formatted("utf-8").replace("tyottomat", "x1").getBytes(StandardCharsets.UTF_8));

        assertThat(UNEMPLOYED.read(table)).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource
    void brokenFilesSayWhatWasExpected(String from, String to, String why) {
        var bytes = FILE.formatted("utf-8").replace(from, to).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PxTable.read("rikki.px", bytes)).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining(why);
    }

    static Stream<Arguments> brokenFilesSayWhatWasExpected() {
        return Stream.of(Arguments.of("utf-8", "nonsense", "the code page"),
                Arguments.of("90 95;", "90;", "16 cells, not 15"),
                Arguments.of("90 95;", "90 95 96;", "16 cells, not more"),
                Arguments.of("4.5", "4,5x", "a number or dots"), Arguments.of("DATA=", "DAT=", "the keyword DATA"),
                Arguments.of("CODES(\"Alue\")=\"KU106\",", "CODES(\"Alue\")=", "as many CODES"),
                Arguments.of("STUB=\"Alue\",\"Sukupuoli\";\nHEADING=\"Tiedot\",\"Vuosi\";", "", "STUB or HEADING"),
                Arguments.of("NOTE=", "KEYS(\"Alue\")=", "not only some"),
                Arguments.of("puolipiste\"", "puolipiste", "the end of a text in quotes"),
                Arguments.of("DATA=\n", "X=1;\n", "a keyword of a PX file at line 24"),
                Arguments.of("20260416", "20261316", "LAST-UPDATED"));
    }

    @Test
    void fileOfAnotherKindIsRefused() {
        for (var bytes : List.of(new byte[0], "{\"class\": \"dataset\"}".getBytes(StandardCharsets.UTF_8),
                "\0\1\2".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> PxTable.read("muu.px", bytes)).isInstanceOf(UnreadableAnswer.class);
        }
    }

}
