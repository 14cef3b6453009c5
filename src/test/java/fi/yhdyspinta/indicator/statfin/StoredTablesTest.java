package fi.yhdyspinta.indicator.statfin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.Stored;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
    void tableToldOfAlone() {
        var entry = PxWebTwo.entry(Json.object(Stored.answer(FOLDER + "pxwebapi2_TableById_tab004.json")));

        assertThat(entry)
            .isEqualTo(new Listing.Entry("TAB004", "Total air emissions by sector, greenhouse gas, contents and year",
                    false, LocalDate.of(2023, 5, 25), "1990", "2017"));
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

    @ParameterizedTest
    @CsvSource({ "TAB001.px, 30 x 3 x 22 x 1 x 3", "TAB003.px, 9 x 34 x 2 x 4" })
    void cellsOfPxFiles(String file, String sizes) {
        var bytes = Stored.bytes(FOLDER + file);
        var table = PxTable.read(file, bytes);
        var cells = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("(?s).*\nDATA=", "")
            .replaceFirst("(?s);.*", "")
            .strip()
            .split("\\s+");

        assertThat(table.dimensions().stream().map(Dimension::size).map(String::valueOf).collect(joining(" x ")))
            .isEqualTo(sizes);
        assertThat(table.cells().size()).isEqualTo(cells.length);
        for (int place = 0; place < cells.length; place++) {
            assertThat(table.cells().find(place)).as("cell " + place).isEqualTo(told(cells[place]));
        }
    }

    /** What a cell of a PX file tells, read in another way. */
    private static OptionalDouble told(String written) {
        var bare = written.replace("\"", "");
        return bare.matches("-?\\d+(\\.\\d+)?") ? OptionalDouble.of(Double.parseDouble(bare)) : OptionalDouble.empty();
    }

    @Test
    void rolesAndLabelsOfPxFiles() {
        var table = PxTable.read("TAB001.px", Stored.bytes(FOLDER + "TAB001.px"));

        assertThat(table.list(Dimension.Role.GEO)).extracting(Dimension::code).containsExactly("REGION");
        assertThat(table.list(Dimension.Role.TIME)).extracting(Dimension::label).containsExactly("year");
        assertThat(table.list(Dimension.Role.METRIC)).extracting(Dimension::size).containsExactly(1);
        assertThat(table.producer()).isEqualTo("Eurostat");
        assertThat(table.updatedOn()).isEqualTo("2023-05-25");
        assertThat(table.dimensions().getFirst().categories()).contains(new Dimension.Category("FI", "Finland"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "pxwebapi2_MetadataById_tab001_js2.json", "scb_pxweb_v2_TAB6471_metadata.json" })
    void descriptionsOfTheSecondGeneration(String file) {
        var answer = Stored.answer(FOLDER + file);
        var table = JsonStat.describe(answer);
        Map<String, Object> other = new Yaml().load(answer.text());

        assertThat(table.variables()).extracting(Dimension::code).isEqualTo(other.get("id"));
        assertThat(table.variables()).extracting(Dimension::size).isEqualTo(other.get("size"));
        assertThat(table.codeLists().values().stream().mapToInt(List::size).sum())
            .isEqualTo(answer.text().split("\"type\": ?\"(Valueset|Aggregation)\"", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "pxwebapi2_ListAllTables.json", "scb_pxweb_v2_tables.json" })
    void listsOfTables(String file) {
        var answer = Stored.answer(FOLDER + file);
        var listing = new PxWebTwo().readListing(answer, "");
        Map<String, Object> other = new Yaml().load(answer.text());
        var tables = (List<Map<String, Object>>) other.get("tables");
        var page = (Map<String, Object>) other.get("page");

        assertThat(listing.entries()).extracting(Listing.Entry::id)
            .isEqualTo(tables.stream().map(table -> table.get("id")).toList());
        assertThat(listing.entries()).extracting(Listing.Entry::lastPeriod)
            .isEqualTo(tables.stream().map(table -> table.get("lastPeriod")).toList());
        assertThat(listing.all()).isEqualTo(page.get("totalElements"));
        assertThat(listing.pages()).isEqualTo(page.get("totalPages"));
    }

    @Test
    void folderOfTheFirstGeneration() {
        var listing = new PxWebOne().readListing(Stored.answer(FOLDER + "oskari_px-folder-response.json"), "Kunnat");

        assertThat(listing.entries()).extracting(Listing.Entry::id, Listing.Entry::isFolder)
            .containsExactly(tuple("Kunnat/kuntien_avainluvut_2017_aikasarja.px", false),
                    tuple("Kunnat/kuntien_avainluvut_2017_viimeisin.px", false));
    }

    @Test
    void groupsOfCategories() {
        var answer = Stored.answer(FOLDER + "scb_pxweb_v2_agg_Ålder10årJ.json");
        var list = CodeList.read(answer);
        Map<String, List<Map<String, List<Object>>>> other = new Yaml().load(answer.text());

        assertThat(list.groups()).extracting(group -> group.codes().size())
            .isEqualTo(other.get("values").stream().map(value -> value.get("valueMap").size()).toList());
        assertThat(list.groups()).first().satisfies(group -> assertThat(group.codes()).hasSize(10).contains("0", "9"));
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
