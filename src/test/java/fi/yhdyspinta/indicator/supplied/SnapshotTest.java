package fi.yhdyspinta.indicator.supplied;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.KeptSeries;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** What comes with the product is what its sources told, read from their own files. */
class SnapshotTest extends DatabaseTest {

    private static final Path DATA = Path.of("../shared/data");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Regions regions;

    @Autowired
    private AllSeries series;

    @Test
    void inhabitantsAreThoseOfTheSource() throws IOException {
        var rows = lines("03_sotkanet/population_127_by_municipality_even_years_2000_2022.csv");
        var kept = kept(IndicatorKey.INHABITANTS);
        int compared = 0;
        for (var row : rows) {
            var field = row.split(",");
            if (kept.containsKey(field[0])) {
                assertThat(kept.get(field[0]).at(Integer.parseInt(field[1]))).as(row)
                    .hasValueSatisfying(point -> assertThat(point.value()).isEqualTo(Double.parseDouble(field[2])));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(rows.size());
        assertThat(kept.values().stream().mapToInt(each -> each.points().size()).sum()).isEqualTo(rows.size());
    }

    @Test
    void populationOfStatfinIsThatOfTheSource() throws IOException {
        var path = DATA.resolve("04_pxweb/statfi_jsonstat2_municipal_population_2024M12.json");
        Assumptions.assumeTrue(Files.exists(path), "The table is not at " + path);
        Map<String, Object> table = new Yaml().load(Files.readString(path));
        var values = (List<?>) table.get("value");
        var kept = kept(IndicatorKey.of("statfin-11re"));

        assertThat(kept).hasSameSizeAs(values);
        assertThat(kept.values()).extracting(each -> (int) each.at(2024).orElseThrow().value())
            .containsExactlyInAnyOrderElementsOf(values.stream().map(Integer.class::cast).toList());
    }

    private Map<String, Series> kept(IndicatorKey key) {
        var codes = this.regions.list(Region.Kind.MUNICIPALITY).stream().collect(toMap(Region::number, Region::code));
        return this.series.list(codes.keySet(), Sex.TOTAL, List.of(this.catalogue.get(key).number()))
            .stream()
            .collect(toMap(series -> codes.get(series.region()), KeptSeries::series));
    }

    private static List<String> lines(String file) throws IOException {
        var path = DATA.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "The rows are not at " + path);
        try (var lines = Files.lines(path)) {
            return lines.skip(1).toList();
        }
    }

}
