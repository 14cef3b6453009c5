package fi.yhdyspinta.indicator.statfin;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.fetching.Stored;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stored tables are read whole: as many cells as another parser finds in them. */
class StoredTablesTest {

    private static final String FOLDER = "04_pxweb/";

    @ParameterizedTest
    @ValueSource(strings = { "statfi_jsonstat2_municipal_population_2024M12.json",
            "statfi_jsonstat2_with_nulls_and_status.json", "statfin_pxweb_v1_jsonstat2_three_cities_2025.json" })
    void cellsAndDimensions(String file) {
        var answer = Stored.answer(FOLDER + file);
        var table = JsonStat.read(answer);
        Map<String, List<Object>> other = new Yaml().load(answer.text());

        assertThat(table.dimensions()).extracting(Dimension::code).isEqualTo(other.get("id"));
        assertThat(table.cells().size()).isEqualTo(other.get("value").size());
        assertThat(table.cells().countTold())
            .isEqualTo((int) other.get("value").stream().filter(value -> value != null).count());
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void populationsOfAllMunicipalities() {
        var observations = TableObservations
            .of(JsonStat.read(Stored.answer(FOLDER + "statfi_jsonstat2_municipal_population_2024M12.json")));

        assertThat(observations).hasSize(308)
            .allMatch(observation -> observation.year() == 2024 && observation.region().matches("KU\\d{3}"));
        assertThat(observations.getFirst().region()).isEqualTo("KU020");
    }

    @Test
    void agesAndSexFixedToAll() {
        assertThat(TableObservations
            .of(JsonStat.read(Stored.answer(FOLDER + "statfin_pxweb_v1_jsonstat2_three_cities_2025.json"))))
            .containsExactly(new Observation("KU049", 2025, Sex.TOTAL, 325_716, null),
                    new Observation("KU091", 2025, Sex.TOTAL, 694_392, null),
                    new Observation("KU092", 2025, Sex.TOTAL, 252_956, null));
    }

    @Test
    void tableWithoutAreasIsNoIndicator() {
        var table = JsonStat.read(Stored.answer(FOLDER + "statfi_jsonstat2_with_nulls_and_status.json"));

        assertThatThrownBy(() -> TableObservations.of(table)).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining("one dimension GEO");
    }

    @ParameterizedTest
    @ValueSource(strings = { "pxwebapi2_MetadataById_tab001_js2.json", "scb_pxweb_v2_TAB6471_metadata.json" })
    void tableWithoutCellsIsNotTakenForAnEmptyOne(String file) {
        var answer = Stored.answer(FOLDER + file);

        assertThatThrownBy(() -> JsonStat.read(answer)).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining("at value");
    }

    @Test
    void descriptionOfATable() {
        var answer = Stored.answer(FOLDER + "oskari_px-table-viimeisin-response.json");
        var table = TableMetadata.read(answer);
        Map<String, List<Map<String, List<Object>>>> other = new Yaml().load(answer.text());

        assertThat(table.variables()).extracting(Dimension::size)
            .isEqualTo(other.get("variables").stream().map(variable -> variable.get("values").size()).toList());
        assertThat(table.remarks()).as("the source names no roles").hasSize(2);
    }

}
