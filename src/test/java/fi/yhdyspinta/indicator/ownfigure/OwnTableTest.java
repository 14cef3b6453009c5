package fi.yhdyspinta.indicator.ownfigure;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.ownfigure.OwnTable.Flaw;
import fi.yhdyspinta.indicator.ownfigure.OwnTable.Problem;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.tablefile.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnTableTest {

    private static final List<Municipality> KNOWN = List.of(municipality("005", "Alajärvi", "Alajärvi"),
            municipality("091", "Helsinki", "Helsingfors"));

    @Test
    void absentKeptBackAndZeroAreThreeThings() {
        var table = read("Kunta;Vuosi;Arvo\nAlajärvi;2024;0\nHelsinki;2024;salattu\nHelsinki;2023;\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).containsExactly(new OwnRow("005", 2024, Sex.TOTAL, 0),
                new OwnRow("091", 2024, Sex.TOTAL, Double.NaN));
    }

    @Test
    void numberThatHasLostItsZerosAndNamesInSwedishAreKnown() {
        var table = read("kommun;år;värde;kön\n5;2024;1 234,5;Kvinnor\nhelsingfors;2024;2;\n");

        assertThat(table.rows()).containsExactly(new OwnRow("005", 2024, Sex.FEMALE, 1234.5),
                new OwnRow("091", 2024, Sex.TOTAL, 2));
    }

    @ParameterizedTest
    @CsvSource({ "Atlantis;2024;1, UNKNOWN_MUNICIPALITY, Atlantis", "Helsinki;24;1, WRONG_YEAR, 24",
            "Helsinki;2024;paljon, WRONG_VALUE, paljon", "Alajärvi;2024;7, TWICE, 005 2024" })
    void lineThatCannotBeTakenIsToldAndNothingIsTaken(String line, Flaw flaw, String found) {
        var table = read("Kunta;Vuosi;Arvo\nAlajärvi;2024;1\n" + line + "\n");

        assertThat(table.rows()).isEmpty();
        assertThat(table.problems()).containsExactly(new Problem(3, flaw, found));
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(read("Paikka;Arvo\nHelsinki;1\n").problems()).extracting(Problem::flaw)
            .containsExactly(Flaw.NO_MUNICIPALITY, Flaw.NO_YEAR);
    }

    @Test
    void tableWithoutFiguresIsNotTaken() {
        assertThat(read("Kunta;Vuosi;Arvo\nHelsinki;2024;\n").problems()).extracting(Problem::flaw)
            .containsExactly(Flaw.NOTHING);
    }

    private static OwnTable read(String text) {
        var reading = TableReader.read(text.getBytes(StandardCharsets.UTF_8));
        return OwnTable.read(((TableFile.Read) reading).table(), KNOWN);
    }

    private static Municipality municipality(String code, String finnish, String swedish) {
        return new Municipality(code, new LocalText(finnish, swedish, null), "01", null, null, null, null);
    }

}
