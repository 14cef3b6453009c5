package fi.yhdyspinta.indicator.statfin;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonStatTest {

    /**
     * Two areas, a total and women, one year; of the cells one is kept back and one not
     * told.
     */
    private static final String TABLE = """
            {"version": "2.0", "class": "dataset", "label": "Väestö", "updated": "2026-04-01T05:00:00Z",
             "role": {"time": ["timeperiod_y"], "geo": ["alue_23"], "metric": ["contentscode"]},
             "id": ["alue_23", "sukupuoli_9", "timeperiod_y", "contentscode"], "size": [2, 2, 1, 1],
             "dimension": {
               "alue_23": {"label": "Alue", "category": {"index": {"091": 1, "HVA01": 0}, "label": {"091": "Helsinki"}}},
               "sukupuoli_9": {"label": "Sukupuoli", "category": {"index": ["SSS", "2"], "label": {"SSS": "Yhteensä", "2": "Naiset"}}},
               "timeperiod_y": {"label": "Vuosi", "category": {"index": ["2024"]}},
               "contentscode": {"label": "Tiedot", "category": {"label": {"vaesto": "Väestö 31.12."}}}},
             "value": [10, null, null, 2.5], "status": {"1": "3", "2": "4"}}
            """;

    @Test
    void dimensionsAndCellsAreRead() {
        var table = table(TABLE);

        assertThat(table.label()).isEqualTo("Väestö");
        assertThat(table.updatedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(table.dimensions()).extracting(Dimension::role)
            .containsExactly(Role.GEO, Role.OTHER, Role.TIME, Role.METRIC);
        assertThat(table.dimensions().getFirst().categories()).containsExactly(new Category("HVA01", "HVA01"),
                new Category("091", "Helsinki"));
        assertThat(table.remarks()).isEmpty();
        assertThat(table.cells().find(0)).hasValue(10);
        assertThat(table.cells().find(1).orElseThrow()).as("kept back").isNaN();
        assertThat(table.cells().find(2)).as("not told").isEqualTo(OptionalDouble.empty());
        assertThat(table.cells().countTold()).isEqualTo(3);
    }

    @Test
    void valuesAndStatusMayBeObjectsOrLists() {
        var sparse = TABLE.replace("[10, null, null, 2.5]", "{\"0\": 10, \"3\": \"2.5\"}")
            .replace("{\"1\": \"3\", \"2\": \"4\"}", "[null, \"...\", \"..\", null]");

        assertThat(table(sparse).cells()).isEqualTo(table(TABLE).cells());
    }

    @Test
    void whatIsKeptBackStaysSoEvenWhenAValueCameAlong() {
        assertThat(table(TABLE.replace("[10, null", "[10, 3")).cells()).isEqualTo(table(TABLE).cells());
    }

    @Test
    void tableIsSeenAsObservations() {
        assertThat(TableObservations.of(table(TABLE))).containsExactly(
                new Observation("HVA01", 2024, Sex.TOTAL, 10, null),
                new Observation("HVA01", 2024, Sex.FEMALE, Double.NaN, null),
                new Observation("KU091", 2024, Sex.FEMALE, 2.5, null));
    }

    @Test
    void decemberCountsAsTheYearAndOtherTimesDoNot() {
        assertThat(TableObservations.of(table(TABLE.replace("\"2024\"", "\"2024M12\"")))).extracting(Observation::year)
            .containsOnly(2024);
        for (var time : List.of("2024M06", "2024Q4", "2024-2025")) {
            var table = table(TABLE.replace("\"2024\"", "\"" + time + "\""));
            assertThatThrownBy(() -> TableObservations.of(table)).isInstanceOf(UnreadableAnswer.class)
                .hasMessage("test: expected years or Decembers at Vuosi \"" + time + "\"");
        }
    }

    @Test
    void sexFixedToOneIsThatSexAndAgesFixedToAllAreNone() {
        var men = TABLE.replace("[2, 2, 1, 1]", "[2, 1, 1, 1]")
            .replace("[\"SSS\", \"2\"]", "[\"1\"]")
            .replace("\"2\": \"Naiset\"", "\"1\": \"Män\"")
            .replace("[10, null, null, 2.5]", "[1, 2]")
            .replace("{\"1\": \"3\", \"2\": \"4\"}", "{}");
        assertThat(TableObservations.of(table(men))).extracting(Observation::sex).containsOnly(Sex.MALE);
        assertThat(TableObservations.of(table(men.replace("Män", "Totalt")))).extracting(Observation::sex)
            .containsOnly(Sex.TOTAL);
    }

    @Test
    void dimensionThatIsNotFixedIsRefused() {
        assertThatThrownBy(() -> TableObservations.of(table(TABLE.replace("Naiset", "0–17-vuotiaat"))))
            .hasMessage("test: expected one category, not 2 at dimension Sukupuoli");
    }

    @Test
    void missingRolesAreGuessedAndSaid() {
        var guessed = table(TABLE.replaceFirst("\"role\": \\{[^}]*},", ""));

        assertThat(guessed.dimensions()).isEqualTo(table(TABLE).dimensions());
        assertThat(guessed.remarks()).hasSize(3).anyMatch(remark -> remark.contains("\"timeperiod_y\""));
        var nameless = TABLE.replaceFirst("\"role\": \\{[^}]*},", "").replace("2024", "vuosi");
        assertThatThrownBy(() -> TableObservations.of(table(nameless)))
            .hasMessage("test: expected one dimension TIME at dimensions []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "class": "dataset"     | "class": "collection"   | class
            [2, 2, 1, 1]           | [2, 3, 1, 1]            | size
            [10, null, null, 2.5]  | [10, null, 2.5]         | value
            [10, null, null, 2.5]  | {"4": 1}                | value
            [10, null, null, 2.5]  | [10, null, "x", 2.5]    | value
            [10, null, null, 2.5]  | null                    | value
            "091": 1               | "091": 0                | index
            "091": 1               | "091": 7                | index
            "alue_23": {           | "muu": {                | alue_23
            2026-04-01             | 1.4.2026 kello          | updated
            """)
    void tableThatIsNoneIsUnreadable(String written, String instead, String place) {
        assertThatThrownBy(() -> table(TABLE.replace(written, instead))).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining(place);
    }

    @Test
    void partsOfTheTimeAreJoinedAsIfAskedAtOnce() {
        var whole = cube(List.of("2020", "2021", "2022"));

        var joined = Table.join(List.of(cube(List.of("2020", "2021")), cube(List.of("2022"))), "time");

        assertThat(joined).isEqualTo(whole);
        assertThatThrownBy(() -> Table.join(List.of(whole, whole), "other")).isInstanceOf(UnreadableAnswer.class);
    }

    /** Each cell tells its area, year and measure: 1, 2021 and 0 are 120210. */
    private static Table cube(List<String> years) {
        var dimensions = List.of(dimension("area", Role.GEO, List.of("0", "1")), dimension("time", Role.TIME, years),
                dimension("what", Role.METRIC, List.of("0", "1")));
        var cells = Cells.untold(4 * years.size());
        IntStream.range(0, cells.size())
            .filter(place -> place % 2 != 0 || !years.get(place / 2 % years.size()).equals("2021"))
            .forEach(place -> cells.tell(place, place / (2 * years.size()) * 100_000.0
                    + Integer.parseInt(years.get(place / 2 % years.size())) * 10 + place % 2));
        return new Table("test", "", "", null, dimensions, cells, List.of());
    }

    private static Dimension dimension(String code, Role role, List<String> codes) {
        return new Dimension(code, code, role, codes.stream().map(one -> new Category(one, one)).toList());
    }

    private static Table table(String text) {
        return JsonStat.read(new Answer("test", text));
    }

}
