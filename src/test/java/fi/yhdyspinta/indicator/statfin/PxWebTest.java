package fi.yhdyspinta.indicator.statfin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.fetching.FetchingProperties;
import fi.yhdyspinta.platform.fetching.PassingTime;
import fi.yhdyspinta.platform.fetching.StandInSource;
import fi.yhdyspinta.platform.fetching.Stored;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

import static fi.yhdyspinta.platform.fetching.StandInSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class PxWebTest {

    private static final String PATH = "StatFin/vaerak/statfin_vaerak_pxt_11re.px";

    private static final String METADATA = """
            {"title": "Väestö", "variables": [
              {"code": "alue", "text": "Alue", "values": ["KU091", "KU297"], "valueTexts": ["Helsinki", "Kuopio"]},
              {"code": "ika", "text": "Ikä", "values": ["SSS", "000"], "valueTexts": ["Yhteensä", "0"], "elimination": true},
              {"code": "vuosi", "text": "Vuosi", "values": ["2022", "2023", "2024"], "valueTexts": ["2022", "2023", "2024"], "time": true}]}
            """;

    private final StandInSource source = new StandInSource();

    private final PassingTime time = new PassingTime();

    @AfterEach
    void close() {
        this.source.close();
    }

    @Test
    void descriptionOfATableIsRead() {
        ready(StandInSource.says(METADATA));

        var table = pxWeb(100).get(Language.SV, PATH);

        assertThat(this.source.asked().getFirst().address()).isEqualTo("/v1/sv/" + PATH);
        assertThat(table.title()).isEqualTo("Väestö");
        assertThat(table.variables()).extracting(Dimension::role).containsExactly(Role.GEO, Role.OTHER, Role.TIME);
        assertThat(table.eliminable()).containsExactly("ika");
        assertThat(table.remarks()).as("areas are guessed").hasSize(1);
    }

    @Test
    void whatIsChosenIsAsked() {
        ready(StandInSource.says(METADATA), answer("2023", "2024"));

        var table = pxWeb(100).fetch(Language.FI, PATH, Map.of("vuosi", List.of("2023", "2024")));

        assertThat(JsonMapper.shared().readTree(this.source.asked().get(1).body()))
            .isEqualTo(JsonMapper.shared().readTree("""
                    {"query": [
                       {"code": "alue", "selection": {"filter": "item", "values": ["KU091", "KU297"]}},
                       {"code": "vuosi", "selection": {"filter": "item", "values": ["2023", "2024"]}}],
                     "response": {"format": "json-stat2"}}
                    """));
        assertThat(TableObservations.of(table)).extracting(Observation::region, Observation::year)
            .hasSize(4)
            .contains(tuple("KU297", 2023));
        assertThat(this.time.slept()).containsExactly(Duration.ofMillis(1500));
    }

    @Test
    void questionForTooManyCellsIsPutInParts() {
        ready(StandInSource.says(METADATA), answer("2022", "2023"), answer("2024"));

        var table = pxWeb(5).fetch(Language.FI, PATH, Map.of());

        assertThat(this.source.asked()).extracting(StandInSource.Asked::method).containsExactly("GET", "POST", "POST");
        assertThat(TableObservations.of(table)).extracting(Observation::year, Observation::value)
            .containsExactly(tuple(2022, 2022.0), tuple(2023, 2023.0), tuple(2024, 2024.0), tuple(2022, 2022.0),
                    tuple(2023, 2023.0), tuple(2024, 2024.0));
    }

    @Test
    void questionThatCannotBeSplitOrAnsweredIsNotPut() {
        ready(StandInSource.says(METADATA));

        refused(1, Map.of(), "at most 1 cells at a time at a question of 6");
        refused(100, Map.of("alue", List.of("KU999")), "categories [KU999] at alue");
        refused(100, Map.of("kuukausi", List.of("01")), "variables [kuukausi]");
        refused(100, Map.of("alue", List.of()), "categories [] at alue");
        assertThat(this.source.asked()).extracting(StandInSource.Asked::method).containsOnly("GET");
    }

    @Test
    void agesAreAddedTogether() {
        var ages = IntStream.rangeClosed(0, 100).mapToObj("%03d"::formatted).toList();
        var codes = "\"SSS\", \"" + String.join("\", \"", ages) + "\"";
        var metadata = """
                {"title": "Väestö", "variables": [
                  {"code": "alue", "text": "Alue", "values": ["KU091", "KU297"], "valueTexts": ["Helsinki", "Kuopio"]},
                  {"code": "ika", "text": "Ikä", "values": [%1$s], "valueTexts": [%1$s]},
                  {"code": "vuosi", "text": "Vuosi", "values": ["2024"], "valueTexts": ["2024"], "time": true},
                  {"code": "tiedot", "text": "Tiedot", "values": ["a", "b"], "valueTexts": ["Muu", "Väestö 31.12."]}]}
                """.formatted(codes);
        var old = ages.subList(65, 101);
        ready(StandInSource.says(metadata),
                StandInSource
                    .says("""
                            {"class": "dataset", "label": "Väestö", "role": {"time": ["vuosi"], "geo": ["alue"], "metric": ["tiedot"]},
                             "id": ["alue", "ika", "vuosi", "tiedot"], "size": [2, 36, 1, 1],
                             "dimension": {"alue": {"category": {"index": ["KU091", "KU297"]}},
                               "ika": {"category": {"index": ["%s"]}}, "vuosi": {"category": {"index": ["2024"]}},
                               "tiedot": {"category": {"index": ["b"]}}},
                             "value": [%s]}
                            """
                        .formatted(String.join("\", \"", old), "2, ".repeat(36) + "1, ".repeat(35) + "1")));

        var told = pxWeb(1000).fetch(StatfinTable.find(IndicatorKey.of("statfin-11re.65-")).orElseThrow());

        assertThat(told).containsExactly(new Observation("KU091", 2024, Sex.TOTAL, 72, null),
                new Observation("KU297", 2024, Sex.TOTAL, 36, null));
        assertThat(
                JsonMapper.shared().readTree(this.source.asked().get(1).body()).at("/query/1/selection/values").size())
            .as("ages from 65 on")
            .isEqualTo(36);
    }

    @Test
    void limitsOfTheSourceAreRespected() {
        ready(status(429, "", "Retry-After", "60"), StandInSource.says(METADATA), status(503, ""),
                status(403, "Too many"));

        assertThatThrownBy(() -> pxWeb(100).fetch(Language.FI, PATH, Map.of())).isInstanceOfSatisfying(
                FetchFailed.class, failed -> assertThat(failed.reason()).isEqualTo(FetchFailed.Reason.REFUSED));
        assertThat(this.time.slept()).contains(Duration.ofSeconds(60), Duration.ofSeconds(2));
    }

    @Test
    void storedTableComesThroughWhole() {
        ready(StandInSource.bytes(Stored.bytes("04_pxweb/oskari_px-table-viimeisin-response.json")));

        var table = pxWeb(100).get(Language.FI, PATH);

        assertThat(table.variables()).extracting(Dimension::size).containsExactly(401, 31);
        assertThat(table.find(Role.GEO)).map(Dimension::code).hasValue("Alue 2017");
    }

    @Test
    void secondGenerationIsAskedByIdWithinItsOwnLimits() {
        var metadata = """
                {"class": "dataset", "label": "Väestö", "role": {"time": ["vuosi"], "geo": ["alue"]},
                 "id": ["alue", "ika", "vuosi"], "size": [2, 2, 2],
                 "dimension": {"alue": {"category": {"index": {"KU091": 0, "KU297": 1}}},
                   "ika": {"category": {"index": {"SSS": 0, "000": 1}},
                     "extension": {"elimination": true, "codelists": [{"id": "agg_ika", "label": "Luokat"}]}},
                   "vuosi": {"category": {"index": {"2023": 0, "2024": 1}}}}}
                """;
        this.source.on("/v2/config", StandInSource.says("{\"maxDataCells\": 2}"));
        this.source.on("/v2/tables/11re/metadata", StandInSource.says(metadata));
        this.source.on("/v2/tables/11re/data", answer("2023"), answer("2024"));
        this.source.on("/v2/codelists/agg_ika", StandInSource.says("""
                {"id": "agg_ika", "label": "Luokat", "values": [{"code": "0-9", "label": "0–9", "valueMap": ["000"]}]}
                """));
        var pxWeb = pxWeb(2, 100);

        var table = pxWeb.fetch(Language.FI, "11re", Map.of());
        var list = pxWeb.find(Language.FI,
                pxWeb.get(Language.FI, "11re").codeLists().getOrDefault("ika", List.of()).getFirst());

        assertThat(TableObservations.of(table)).extracting(Observation::region, Observation::year)
            .containsExactlyInAnyOrder(tuple("KU091", 2023), tuple("KU297", 2023), tuple("KU091", 2024),
                    tuple("KU297", 2024));
        assertThat(JsonMapper.shared().readTree(this.source.asked().get(2).body()))
            .isEqualTo(JsonMapper.shared().readTree("""
                    {"selection": [{"variableCode": "alue", "valueCodes": ["KU091", "KU297"]},
                                   {"variableCode": "vuosi", "valueCodes": ["2023"]}]}
                    """));
        assertThat(list).map(CodeList::groups).hasValue(List.of(new CodeList.Group("0–9", List.of("000"))));
    }

    @ParameterizedTest
    @CsvSource({ "pxwebapi2_GetApiConfiguration.json, 10000", "scb_pxweb_v2_config.json, 150000" })
    void storedConfigurationsSayHowManyCellsMayBeAsked(String file, int cells) {
        this.source.on("/v2/config", StandInSource.bytes(Stored.bytes("04_pxweb/" + file)));

        assertThat(pxWeb(2, 1_000_000).mostCells()).isEqualTo(cells);
        assertThat(pxWeb(2, 100).mostCells()).as("by our own setting").isEqualTo(100);
    }

    @Test
    void tablesAreFoundInFoldersAndByWords() {
        this.source.on("/v1/sv/StatFin/vaerak",
                StandInSource.bytes(Stored.bytes("04_pxweb/oskari_px-folder-response.json")));
        this.source.on("/v2/tables", StandInSource.bytes(Stored.bytes("04_pxweb/scb_pxweb_v2_tables.json")));

        assertThat(pxWeb(1, 100).list(Language.SV, "StatFin/vaerak", 1).entries()).hasSize(2);
        assertThat(pxWeb(2, 100).list(Language.SV, "antal", 1))
            .satisfies(found -> assertThat(found.pages()).isEqualTo(213));
    }

    private void refused(int mostCells, Map<String, List<String>> chosen, String why) {
        assertThatThrownBy(() -> pxWeb(mostCells).fetch(Language.FI, PATH, chosen)).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining(why);
    }

    private void ready(StandInSource.Reply... replies) {
        for (var language : Language.values()) {
            this.source.on("/v1/" + language.tag() + "/" + PATH, replies);
        }
    }

    /** In every cell stands its year. */
    private static StandInSource.Reply answer(String... years) {
        var codes = "\"" + String.join("\", \"", years) + "\"";
        var values = String.join(", ", years);
        return StandInSource
            .says("""
                    {"class": "dataset", "label": "Väestö", "role": {"time": ["vuosi"], "geo": ["alue"]},
                     "id": ["alue", "vuosi"], "size": [2, %d],
                     "dimension": {"alue": {"category": {"index": ["KU091", "KU297"]}}, "vuosi": {"category": {"index": [%s]}}},
                     "value": [%s, %s]}
                    """
                .formatted(years.length, codes, values, values));
    }

    private PxWeb pxWeb(int mostCells) {
        return pxWeb(1, mostCells);
    }

    private PxWeb pxWeb(int generation, int mostCells) {
        var patience = new FetchingProperties(Duration.ofSeconds(20), Duration.ofSeconds(20), DataSize.ofMegabytes(2),
                4, Duration.ofSeconds(2), Duration.ofMinutes(5));
        var properties = new StatfinProperties(generation, URI.create(this.source.url() + "/v" + generation),
                Duration.ofMillis(1500), mostCells);
        return new PxWeb(properties, new Fetchers(patience, "https://hyte.example.org", this.time, this.time));
    }

}
