package fi.yhdyspinta.indicator.sotkanet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.Stored;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Stored answers are read whole: as much as another way of counting finds in them. */
class StoredSotkanetTest {

    private static final String FOLDER = "03_sotkanet/";

    private static final String REBUILT = FOLDER + "reconstructed_1.1_from_sotkanet_2013";

    @Test
    void rebuiltValuesInBothForms() {
        var rows = indexedRows();
        var read = 0;
        for (var file : Stored.list(REBUILT, ".json")) {
            var json = Stored.answer(file);
            var csv = Stored.answer(file.replace(".json", ".csv"));
            var indicator = file.replaceAll(".*/|\\.json", "");
            var fromJson = read(json, JsonRows::read);
            assertThat(fromJson).as(file)
                .hasSize(count(json, "\"gender\":"))
                .hasSize(rows.get(indicator))
                .isEqualTo(read(csv, CsvRows::read))
                .allMatch(row -> row.indicator() == Integer.parseInt(indicator));
            assertThat(sum(fromJson)).as(file).isEqualTo(sumOfFifthFields(csv));
            read += fromJson.size();
        }
        assertThat(read).isEqualTo(rows.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(100_000);
    }

    @Test
    void realValues() {
        var csv = Stored.answer(FOLDER + "real_data_1.1_csv_127_2009_total.csv");
        var all = read(csv, CsvRows::read);
        assertThat(all).hasSize((int) csv.text().lines().count() - 1).hasSize(466);
        assertThat(all).contains(new SotkanetRow(127, new Observation("46", 2009, Sex.TOTAL, 583_350, null)));

        var first = read(Stored.answer(FOLDER + "real_data_1.0_json_first20_of_127_2009.json"), JsonRows::read);
        assertThat(first).hasSize(20).isEqualTo(all.subList(0, 20));
    }

    @Test
    void realExport() {
        var export = Stored.answer(FOLDER + "real_ui_csv_export_2015_part.csv");
        var rows = read(export, CsvRows::readExport);

        var told = export.text().lines().filter(line -> !line.endsWith(";2015;;")).count();
        assertThat(rows).as("all but that of Kumlinge, which is not told").hasSize((int) told).hasSize(79);
        assertThat(rows).element(1)
            .isEqualTo(new SotkanetRow(183, new Observation("049", 2015, Sex.TOTAL, 10.4, 12_191.0)));
    }

    @Test
    void realList() {
        var answer = Stored.answer(FOLDER + "real_indicators_1.1_2016_even_ids.json");
        var listed = new ArrayList<ListedIndicator>();
        ListedIndicator.read(answer, listed::add);
        List<Integer> other = JsonPath.read(answer.text(), "$[*].id");

        assertThat(listed).hasSize(1191);
        assertThat(listed).extracting(ListedIndicator::id).isEqualTo(other);
        assertThat(listed).filteredOn(indicator -> indicator.coverage().sexes().isEmpty()).hasSize(249);
        assertThat(listed).filteredOn(indicator -> indicator.coverage().sexes().size() == 3).hasSize(671);
        assertThat(listed).extracting(ListedIndicator::title)
            .noneMatch(title -> title.toString().contains("&#") || title.toString().contains("<"))
            .filteredOn(title -> title.toString().contains("≥"))
            .isNotEmpty();
        assertThat(listed).flatExtracting(indicator -> indicator.coverage().regionCategories())
            .contains("KUNTA", "MAA");
    }

    @Test
    void realRegions() {
        var answer = Stored.answer(FOLDER + "real_regions_1.1_2016.json");
        var regions = new ArrayList<SotkanetRegion>();
        SotkanetRegion.read(answer, regions::add);

        assertThat(regions).hasSize(511).hasSize(count(answer, "\"memberOf\":"));
        assertThat(regions).filteredOn(region -> region.category().equals("KUNTA"))
            .hasSize(count(answer, "\"category\": \"KUNTA\""))
            .allMatch(region -> region.code().length() == 3);
        assertThat(regions).filteredOn(region -> region.category().equals("MAA"))
            .singleElement()
            .returns(Sotkanet.WHOLE_COUNTRY, SotkanetRegion::id);
        assertThat(regions).filteredOn(region -> region.code().equals("005"))
            .extracting(SotkanetRegion::name)
            .contains(new LocalText("Alajärvi", "Alajärvi", "Alajärvi"));
    }

    @Test
    void realDescription() {
        var read = IndicatorDescription.read(Stored.answer(FOLDER + "real_indicator_metadata_4_2016.json"));

        assertThat(read.groups()).hasSize(5);
        assertThat(read.subjects()).hasSize(4);
        assertThat(read.sources()).hasSize(2);
        assertThat(read.coverage().regionCategories()).hasSize(9).contains("KUNTA");
        assertThat(read.prose().limits().fi()).endsWith("alle viiden tapauksen kuntakohtaisia tietoja ei julkisteta.");
        assertThat(read.prose().description().fi()).contains("järjestämän sairaalahoidon.\n\nVäestösuhteutus on");
        assertThat(read.prose().notices()).isNull();
        assertThat(read.sources()).allSatisfy(source -> {
            var text = source.description().fi();
            assertThat(Jsoup.parseBodyFragment(text).body().getAllElements()).hasSize(1);
        });
    }

    @Test
    void realSubjectsAreLocalTexts() {
        var answer = Stored.answer(FOLDER + "real_subjects.json");
        var texts = new ArrayList<LocalText>();
        Json.each(answer, item -> texts.add(item.localText(text -> text).orElseThrow()));

        assertThat(texts).hasSize(count(answer, "\"fi\" :")).hasSize(374);
    }

    private static Map<String, Integer> indexedRows() {
        return Stored.answer(REBUILT + "/INDEX.csv")
            .text()
            .lines()
            .skip(1)
            .map(line -> Pattern.compile("(\\d+),.*,(\\d+),\\d{4}-\\d{4},[^,]*").matcher(line).results().findFirst())
            .collect(Collectors.toMap(found -> found.orElseThrow().group(1),
                    found -> Integer.valueOf(found.orElseThrow().group(2))));
    }

    private static List<SotkanetRow> read(Answer answer, BiConsumer<Answer, Consumer<SotkanetRow>> reader) {
        var rows = new ArrayList<SotkanetRow>();
        reader.accept(answer, rows::add);
        return rows;
    }

    private static int count(Answer answer, String sign) {
        return answer.text().split(Pattern.quote(sign), -1).length - 1;
    }

    private static double sum(List<SotkanetRow> rows) {
        return rows.stream().mapToDouble(row -> row.observation().value()).sum();
    }

    private static double sumOfFifthFields(Answer csv) {
        return csv.text().lines().skip(1).mapToDouble(line -> Double.parseDouble(line.split(";", -1)[4])).sum();
    }

}
